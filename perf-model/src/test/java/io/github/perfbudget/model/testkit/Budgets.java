package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.budget.SpendingPlan;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary budgets (预算) that add up exactly, and plans (资金支出计划) that accumulate.
 *
 * <p>Amounts lie between 10 元 and 10 digits of 元; one in eight goes down to the 分. A table states
 * them in 元, in 万元, or with the unit in each cell.
 */
public final class Budgets {

  private Budgets() {}

  /**
   * Budgets of projects: the total is fiscal and other funds together.
   *
   * @return the budgets, of which half state no other funds and a quarter 0
   */
  public static Arbitrary<ProjectBudget> ofProjects() {
    return DrawnArbitrary.of(BudgetDraws::project);
  }

  /**
   * Spending plans that never decrease and end with 100 %, or with the budget where they are in
   * money. Something is spent by October, something only after March; what is 0 at the beginning
   * may be blank.
   *
   * @return the plans, of which a third are in money
   */
  public static Arbitrary<SpendingPlan> plans() {
    return DrawnArbitrary.of(BudgetDraws::plan);
  }

  /**
   * Revenue budgets of departments, in 万元.
   *
   * @return the budgets
   */
  public static Arbitrary<RevenueBudget> revenues() {
    return DrawnArbitrary.of(BudgetDraws::revenue);
  }

  /**
   * Expenditure budgets of departments, in 万元.
   *
   * @return the budgets
   */
  public static Arbitrary<ExpenditureBudget> expenditures() {
    return DrawnArbitrary.of(BudgetDraws::expenditure);
  }
}
