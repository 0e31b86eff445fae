package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.value.Figure;
import java.util.List;
import java.util.function.Function;

/** Draws budgets that add up and plans that accumulate. */
final class BudgetDraws {

  private static final List<Integer> EVEN = List.of(25, 50, 75);

  private BudgetDraws() {}

  static ProjectBudget project(Choices choices) {
    return project(choices, Money.draw(choices), choices.oneOf(MoneyStyle.values()));
  }

  /** Half of the projects have fiscal funds alone, one in four says that others are 0. */
  static ProjectBudget project(Choices choices, Money total, MoneyStyle style) {
    ProjectBudget.Builder budget = ProjectBudget.builder().total(style.figure(total));
    return switch (choices.below(4)) {
      case 0, 1 -> budget.fiscal(style.figure(total)).build();
      case 2 -> budget.fiscal(style.figure(total)).other(style.figure(new Money(0))).build();
      default -> {
        Money fiscal = total.percent(choices.between(1, 99));
        yield budget.fiscal(style.figure(fiscal)).other(style.figure(total.minus(fiscal))).build();
      }
    };
  }

  static SpendingPlan plan(Choices choices) {
    return plan(choices, Money.draw(choices), choices.oneOf(MoneyStyle.values()), true);
  }

  /** Two in three plans are in percent. */
  static SpendingPlan plan(Choices choices, Money total, MoneyStyle style, boolean mayBeEven) {
    List<Integer> shares = shares(choices, mayBeEven);
    return choices.onceIn(3)
        ? plan(choices, PlanMeasure.AMOUNT, shares, share -> style.figure(total.percent(share)))
        : percentPlan(choices, shares);
  }

  private static SpendingPlan percentPlan(Choices choices, List<Integer> shares) {
    String sign = choices.oneOf("%", "");
    return plan(choices, PlanMeasure.PERCENT, shares, share -> Figure.parse(share + sign, "%"));
  }

  /** Cumulative; something is spent by October, something is left after March. */
  private static List<Integer> shares(Choices choices, boolean mayBeEven) {
    boolean even = choices.onceIn(4);
    int march = 10 * choices.below(6);
    int june = march + 5 * choices.below((100 - march) / 5);
    int october = june + 5 * choices.below((100 - june) / 5);
    return even && mayBeEven ? EVEN : List.of(march, june, Math.max(october, 5));
  }

  /** What is 0 before the first spending may be left blank. */
  private static SpendingPlan plan(
      Choices choices, PlanMeasure measure, List<Integer> shares, Function<Integer, Figure> cell) {
    boolean blankZeros = choices.onceIn(2);
    SpendingPlan.Builder plan = SpendingPlan.builder().measure(measure);
    if (shares.get(0) > 0 || !blankZeros) {
      plan.march(cell.apply(shares.get(0)));
    }
    if (shares.get(1) > 0 || !blankZeros) {
      plan.june(cell.apply(shares.get(1)));
    }
    return plan.october(cell.apply(shares.get(2))).december(cell.apply(100)).build();
  }

  static RevenueBudget revenue(Choices choices) {
    return revenue(choices, Money.draw(choices), MoneyStyle.TEN_THOUSAND_YUAN);
  }

  static RevenueBudget revenue(Choices choices, Money total, MoneyStyle style) {
    Money advance = total.percent(choices.onceIn(2) ? choices.between(1, 30) : 0);
    Money carried = total.percent(choices.onceIn(2) ? choices.between(1, 30) : 0);
    Money other = total.percent(choices.onceIn(4) ? choices.between(1, 30) : 0);
    Money general = total.minus(advance).minus(carried).minus(other);
    RevenueBudget.Builder revenue =
        RevenueBudget.builder()
            .total(style.figure(total))
            .generalPublicBudget(style.figure(general));
    if (advance.fen() > 0) {
      revenue.advanceTransfer(style.figure(advance));
    }
    if (carried.fen() > 0) {
      revenue.carriedOver(style.figure(carried));
    }
    return other.fen() > 0 ? revenue.other(style.figure(other)).build() : revenue.build();
  }

  static ExpenditureBudget expenditure(Choices choices) {
    return expenditure(
        Money.draw(choices),
        Money.draw(choices),
        Money.draw(choices),
        MoneyStyle.TEN_THOUSAND_YUAN);
  }

  static ExpenditureBudget expenditure(
      Money personnel, Money operations, Money projects, MoneyStyle style) {
    return ExpenditureBudget.builder()
        .total(style.figure(personnel.plus(operations).plus(projects)))
        .personnel(style.figure(personnel))
        .operations(style.figure(operations))
        .projects(style.figure(projects))
        .build();
  }
}
