/** Budgets, spending plans and the tables that carry them (预算, 资金支出计划, 绩效目标表). Public API. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.model.budget;
