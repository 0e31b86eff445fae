package io.github.perfbudget.benchmarks;

import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.NumericValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The ten commonest rules on a project as one would write them by hand: messages alone. */
final class HandRules {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final List<String> messages = new ArrayList<>();

  private HandRules() {}

  static List<String> check(Project project) {
    HandRules rules = new HandRules();
    rules.require(project.code().filter(ProjectCode::isFull).isPresent(), "code");
    rules.require(project.name().isPresent(), "name");
    rules.require(project.purpose().isPresent(), "purpose");
    rules.require(!project.goals().isEmpty(), "goals");
    project.budget().ifPresent(rules::sources);
    project.plan().ifPresent(rules::plan);
    rules.classes(project.indicators());
    project.indicators().forEach(rules::indicator);
    return rules.messages;
  }

  private void require(boolean holds, String message) {
    if (!holds) {
      messages.add(message);
    }
  }

  private void sources(ProjectBudget budget) {
    BigDecimal sum = number(budget.fiscal()).add(number(budget.other()));
    require(number(budget.total()).compareTo(sum) == 0, "the sources are not the budget");
  }

  private void plan(SpendingPlan plan) {
    BigDecimal before = BigDecimal.ZERO;
    for (Optional<Figure> cell :
        List.of(plan.march(), plan.june(), plan.october(), plan.december())) {
      require(number(cell).compareTo(before) >= 0, "the plan falls");
      before = number(cell);
    }
    require(before.compareTo(WHOLE) == 0, "the plan does not end with 100 %");
  }

  private void classes(List<Indicator> indicators) {
    Set<IndicatorCategory> missing =
        EnumSet.of(
            IndicatorCategory.OUTPUT, IndicatorCategory.BENEFIT, IndicatorCategory.SATISFACTION);
    indicators.forEach(indicator -> indicator.category().ifPresent(missing::remove));
    require(missing.isEmpty(), "a class is missing");
  }

  private void indicator(Indicator indicator) {
    require(
        indicator.name().isPresent()
            && indicator.target().isPresent()
            && indicator.basis().isPresent(),
        "a cell is blank");
    indicator
        .target()
        .filter(target -> target.value() instanceof NumericValue)
        .ifPresent(target -> require(target.comparator().isPresent(), "a sign is missing"));
  }

  private static BigDecimal number(Optional<Figure> figure) {
    return figure.flatMap(Figure::number).orElse(BigDecimal.ZERO);
  }
}
