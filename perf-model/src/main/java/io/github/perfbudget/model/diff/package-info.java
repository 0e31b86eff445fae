/**
 * What has changed from one filing to another, by meaning (绩效文本对比). Public API.
 *
 * <p>For example {@code FilingDiff.between(old, revised).changes()}: a target lowered, a budget
 * moved, an indicator dropped. A change of spelling alone is none.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.model.diff;
