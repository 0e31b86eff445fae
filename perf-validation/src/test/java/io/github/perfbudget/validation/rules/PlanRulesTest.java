package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.filing;
import static io.github.perfbudget.validation.testkit.ValidFilings.plan;
import static io.github.perfbudget.validation.testkit.ValidFilings.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Findings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanRulesTest {

  @Test
  void reportsACellThatIsNoNumber() {
    Filing filing = plan("0", "一半", "60", "100");

    assertThat(Findings.of(filing, "plan.number"))
        .containsExactly(
            "/projects/0/plan/june | 6月底的支出计划「一半」不是数字 | the plan for 6月底 is no number: \"一半\"");
    assertThat(Findings.rules(filing)).containsExactly("plan.number");
  }

  @Test
  void reportsBlanksAfterTheFirstNumber() {
    assertThat(Findings.of(plan("", "", "100", ""), "plan.complete"))
        .containsExactly("/projects/0/plan/december | 12月底的支出计划未填写 | the plan for 12月底 is blank");
    assertThat(Findings.rules(plan("0", "0", "100", ""))).containsExactly("plan.complete");
    assertThat(Findings.of(plan("10", "", "60", "100"), "plan.complete"))
        .singleElement()
        .asString()
        .startsWith("/projects/0/plan/june | ");
  }

  @Test
  void takesBlanksBeforeTheFirstNumberForNothingSpent() {
    assertThat(Findings.of(plan("", "", "60", "100"), "plan.complete")).isEmpty();
  }

  @Test
  void reportsAPlanWithoutAnyNumberOnce() {
    assertThat(Findings.of(plan("", "", "", ""), "plan.complete")).hasSize(1);
    assertThat(Findings.rules(project(project -> project.withPlan(Optional.empty())))).isEmpty();
  }

  @Test
  void reportsACumulativePlanThatDecreases() {
    Filing filing = plan("30", "20.5%", "60", "100");

    assertThat(Findings.of(filing, "plan.cumulative"))
        .containsExactly(
            "/projects/0/plan/june | 6月底的累计支出计划20.5%少于3月底的30%"
                + " | the cumulative plan for 6月底 is 20.5%, less than 30% for 3月底");
    assertThat(Findings.rules(filing)).containsExactly("plan.cumulative");
    assertThat(Findings.rules(plan("30", "30", "30.0", "100"))).isEmpty();
  }

  @Test
  void comparesOverABlankCell() {
    assertThat(Findings.of(plan("70", "", "60", "100"), "plan.cumulative"))
        .singleElement()
        .asString()
        .startsWith("/projects/0/plan/october | ");
  }

  @Test
  void cannotCompareAPercentageWithAnAmount() {
    assertThat(Findings.undecided(plan("5万元", "30", "60", "100"), "plan.cumulative"))
        .containsExactly(
            "/projects/0/plan/june | 3月底的5万元与6月底的30%单位不同"
                + " | 5万元 for 3月底 and 30% for 6月底 are of different units");
  }

  @Test
  void reportsAPlanInPercentThatDoesNotEndWithTheWhole() {
    assertThat(Findings.of(plan("", "30", "60", "99.9"), "plan.total"))
        .containsExactly(
            "/projects/0/plan/december | 12月底的支出计划为99.9%，应为100%"
                + " | the plan for December is 99.9%, it should be 100%");
    assertThat(Findings.rules(plan("0", "30", "60", "100.00"))).isEmpty();
    assertThat(Findings.rules(plan("0", "30", "60", "120"))).containsExactly("plan.total");
  }

  @Test
  void reportsOneRootWhereTheEndIsTooLowAndDecreases() {
    assertThat(Findings.rules(plan("0", "30", "60", "50"))).containsExactly("plan.total");
    assertThat(Findings.of(plan("", "30", "60", "50"), "plan.cumulative")).hasSize(1);
  }

  @Test
  void reportsAPlanInMoneyThatDoesNotEndWithTheBudget() {
    Filing filing = money(plan(PlanMeasure.AMOUNT, "元", "", "", "200000", "240000"));
    Filing converted = money(plan(PlanMeasure.AMOUNT, "万元", "0", "0", "20", "25.0"));

    assertThat(Findings.of(filing, "plan.total"))
        .containsExactly(
            "/projects/0/plan/december | 12月底的支出计划为240000元，应为250000.00元"
                + " | the plan for December is 240000元, it should be 250000.00元");
    assertThat(Findings.rules(converted)).isEmpty();
  }

  @Test
  void readsTheMeasureFromTheCellWhereTheHeaderHasNone() {
    SpendingPlan percent = SpendingPlan.builder().december(Figure.parse("90%")).build();
    SpendingPlan bare = SpendingPlan.builder().december(Figure.parse("100")).build();

    assertThat(Findings.of(money(percent), "plan.total")).hasSize(1);
    assertThat(Findings.undecided(money(bare), "plan.total"))
        .containsExactly(
            "/projects/0/plan/december | 「100」是百分比还是金额不能确定"
                + " | \"100\" may be a percentage or an amount");
  }

  @Test
  void cannotTellAPlanInMoneyWithoutBudget() {
    Filing filing =
        project(
            project ->
                project
                    .withBudget(Optional.empty())
                    .withPlan(plan(PlanMeasure.AMOUNT, "元", "", "", "1", "2")));

    assertThat(Findings.undecided(filing, "plan.total"))
        .containsExactly("/projects/0/budget/total | 预算数未填写 | 预算数 is blank");
  }

  @Test
  void warnsOfEverythingInDecember() {
    assertThat(Findings.of(plan("", "", "0", "100"), "plan.year-end"))
        .containsExactly(
            "/projects/0/plan/december | 10月底以前没有安排支出，全部资金列在12月底"
                + " | nothing is planned before the end of October, everything for December");
    assertThat(Findings.rules(plan("0", "0", "0", "100"))).containsExactly("plan.year-end");
    assertThat(Findings.rules(plan("0", "0", "1", "100"))).isEmpty();
  }

  @Test
  void notesEverythingInMarch() {
    assertThat(Findings.of(plan("100", "100%", "100", "100"), "plan.first-quarter"))
        .containsExactly(
            "/projects/0/plan/march | 全部资金列在3月底 | everything is planned for the end of March");
    assertThat(Findings.rules(plan("99", "100", "100", "100"))).isEmpty();
  }

  @Test
  void notesThatAllPlansAreEven() {
    SpendingPlan even = plan(PlanMeasure.PERCENT, "%", "25", "50%", "75", "100.0");
    Filing all =
        filing()
            .withProjects(
                filing().projects().stream().map(project -> project.withPlan(even)).toList());

    assertThat(Findings.of(all, "plan.even"))
        .containsExactly(
            "/projects/0/plan | 全部3个项目的支出计划均为25%、50%、75%、100%"
                + " | the plans of all 3 projects are 25, 50, 75 and 100%");
    assertThat(Findings.rules(all)).containsExactly("plan.even");
    assertThat(Findings.of(all.withProjects(List.of(all.projects().get(0))), "plan.even"))
        .isEmpty();
    assertThat(Findings.rules(plan("25", "50", "75", "100"))).isEmpty();
  }

  private static Filing money(SpendingPlan plan) {
    return project(project -> project.withPlan(plan));
  }
}
