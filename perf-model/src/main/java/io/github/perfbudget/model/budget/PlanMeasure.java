package io.github.perfbudget.model.budget;

/**
 * What the cells of a spending plan count (计划口径), by its header and never by the size of its
 * values.
 */
public enum PlanMeasure {
  /** Percent of the budget: {@code 资金支出计划（%）}. */
  PERCENT,
  /** Money in the header's unit: {@code 资金支出计划}. */
  AMOUNT
}
