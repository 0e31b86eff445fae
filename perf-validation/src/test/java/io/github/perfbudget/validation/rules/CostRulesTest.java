package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Findings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostRulesTest {

  private static final int QUANTITY = 0;
  private static final int COST = 3;
  private static final int LONG = 1 << 18;

  @Test
  void aPriceTimesItsQuantityIsNoMoreThanTheBudgetThoughAnotherCostIsTheBudget() {
    Filing filing = filing("180万元", "≥1800批次", "=1200元/批次", "≤180万元");

    assertThat(Findings.of(filing, "cost.ceilings"))
        .containsExactly(
            "/projects/0/indicators/3/target"
                + " | 成本指标合计1200元 × 1800 = 216万元，超过预算数180万元"
                + " | the cost indicators make 1200元 × 1800 = 216万元, more than the budget of 180万元");
  }

  @ParameterizedTest
  @CsvSource({
    "35万元, 28个, ≤5000元/个, ≤35万元",
    "100万元, 28个, ≤5000元/个, ≤35万元, ≤100万元",
  })
  void partsOfTheBudgetMayEachBeAllOfIt(String budget, String quantity, String one, String other) {
    assertThat(Findings.of(filing(budget, quantity, one, other), "cost.ceilings")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"85.00万元, 2400套, ≤354元/套", "2092.00万元, 28946人, =722.7255元/人·年"})
  void aBudgetMayBeRounded(String budget, String quantity, String price) {
    Filing filing = filing(budget, quantity, price);

    assertThat(Findings.of(filing, "cost.budget")).isEmpty();
    assertThat(Findings.of(filing, "cost.ceilings")).isEmpty();
  }

  @Test
  void aGapOfAHundredthIsNoRounding() {
    assertThat(Findings.of(filing("100万元", "≥99场", "≤1万元/场"), "cost.budget")).hasSize(1);
    assertThat(Findings.of(filing("100万元", "≥991场", "≤1000元/场"), "cost.budget")).isEmpty();
  }

  @Test
  void countsTheOutputsBeforeOtherRowsOfTheUnit() {
    Filing filing = filing("480万元", "60个", "≤9万元/个");
    Filing other =
        project(
            each -> {
              List<Indicator> rows = new ArrayList<>(filing.projects().get(0).indicators());
              rows.set(5, rows.get(5).withTarget(Target.parse("≥118个")));
              return each.withBudget(filing.projects().get(0).budget()).withIndicators(rows);
            });

    assertThat(Findings.of(other, "cost.ceilings")).hasSize(1);
  }

  @Test
  void ofEachThingThereAreAsManyAsTheTableSaysOfThatThing() {
    Filing filing =
        project(
            each -> {
              List<Indicator> rows = new ArrayList<>(each.indicators());
              rows.set(0, rows.get(0).withName("签约项目数量").withTarget(Target.parse("≥100个")));
              rows.set(
                  COST,
                  rows.get(COST)
                      .withName("驻外办事处支出")
                      .withDescription("每个驻外办事处支出")
                      .withTarget(Target.parse("≤15万元")));
              return each.withIndicators(rows).withPurpose("三个驻外办事处的日常支出");
            });

    assertThat(Findings.of(filing, "cost.ceilings"))
        .singleElement()
        .asString()
        .contains("15万元 × 3 = 450000元");
  }

  /** What is squared in work takes minutes here. */
  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void wordsThatACostSharesWithItsQuantityStandInTextsOfAnyLength() {
    Filing filing =
        project(
            each -> {
              List<Indicator> rows = new ArrayList<>(each.indicators());
              Indicator area = rows.get(QUANTITY).withTarget(Target.parse("≥100亩"));
              rows.set(QUANTITY, area.withDescription("甲甲乙".repeat(LONG) + "人工造林"));
              rows.add(area.withName("育林面积").withTarget(Target.parse("≥300亩")));
              rows.set(
                  COST,
                  rows.get(COST)
                      .withDescription("甲".repeat(LONG) + "人工造林")
                      .withTarget(Target.parse("=10元/亩")));
              return each.withIndicators(rows);
            });

    assertThat(Findings.of(filing, "cost.budget"))
        .singleElement()
        .asString()
        .contains("10元 × 100 = 1000元");
  }

  private static Filing filing(String budget, String quantity, String... costs) {
    return project(
        each ->
            withRows(each, quantity, costs)
                .withBudget(
                    ProjectBudget.builder()
                        .total(Figure.parse(budget))
                        .fiscal(Figure.parse(budget))
                        .build()));
  }

  private static Project withRows(Project project, String quantity, String... costs) {
    List<Indicator> rows = new ArrayList<>(project.indicators());
    rows.set(QUANTITY, rows.get(QUANTITY).withTarget(Target.parse(quantity)));
    Indicator cost = rows.remove(COST);
    for (int i = 0; i < costs.length; i++) {
      rows.add(COST + i, cost.withName("第" + (i + 1) + "项支出").withTarget(Target.parse(costs[i])));
    }
    return project.withIndicators(rows);
  }
}
