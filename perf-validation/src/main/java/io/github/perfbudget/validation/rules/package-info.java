/**
 * The catalogue of rules (规则目录). Public API.
 *
 * <p>An error is what form or exact arithmetic decides; what depends on pairing, naming or meaning
 * is a warning at most. What cannot be told is reported as not evaluated, never guessed.
 *
 * <p>{@link io.github.perfbudget.validation.rules.FilingRules#standard} is the way in, also to a
 * single rule: {@code FilingRules.standard().find("plan.cumulative")}. The rules stand in a class
 * per subject, which nobody outside needs.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.validation.rules;
