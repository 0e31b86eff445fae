/** Performance indicators (绩效指标) and their classes. Public API. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.model.indicator;
