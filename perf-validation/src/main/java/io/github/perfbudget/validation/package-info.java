/**
 * Rules as values, findings as data (校验规则与结果). Public API.
 *
 * <p>A {@link io.github.perfbudget.validation.Rule} says what must hold and why; a {@link
 * io.github.perfbudget.validation.RuleSet} checks a filing by many; the {@link
 * io.github.perfbudget.validation.Report} holds each {@link
 * io.github.perfbudget.validation.Finding} with its address, evidence and basis. Text is made last,
 * in Chinese or English. A {@link io.github.perfbudget.validation.Profile} changes how rules judge,
 * a {@link io.github.perfbudget.validation.Baseline} tells what is known from what is new.
 *
 * <p>Nothing here depends on the default locale, the time zone, the clock or the order of threads.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.validation;
