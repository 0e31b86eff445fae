package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.budget;
import static io.github.perfbudget.validation.testkit.ValidFilings.filing;
import static io.github.perfbudget.validation.testkit.ValidFilings.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Findings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetRulesTest {

  @Test
  void reportsABudgetThatIsNotTheSumOfItsSources() {
    Filing filing = withBudget(budget("250000.00", "200000", "40000.5"));

    assertThat(Findings.of(filing, "budget.sum"))
        .containsExactly(
            "/projects/0/budget/total"
                + " | 预算数为250000.00元，财政资金与其他资金之和为200000 + 40000.5 = 240000.5元"
                + " | the budget is 250000.00元, its sources add up to 200000 + 40000.5 = 240000.5元");
    assertThat(Findings.rules(filing)).containsExactly("budget.sum");
  }

  @Test
  void reportsTheSmallestDifference() {
    assertThat(Findings.of(withBudget(budget("250000.00", "249999.99", "0")), "budget.sum"))
        .hasSize(1);
    assertThat(Findings.of(withBudget(budget("250000.00", "249999.99", "0.01")), "budget.sum"))
        .isEmpty();
  }

  @Test
  void addsAcrossUnits() {
    ProjectBudget good = budget("250000", "", "50000").withFiscal(Figure.parse("20万元", "元"));
    ProjectBudget bad = good.withFiscal(Figure.parse("19万元", "元"));

    assertThat(Findings.of(withBudget(good), "budget.sum")).isEmpty();
    assertThat(Findings.of(withBudget(bad), "budget.sum"))
        .singleElement()
        .asString()
        .contains("预算数为250000元，财政资金与其他资金之和为190000 + 50000 = 240000元");
  }

  @Test
  void takesBlankOtherFundsForNone() {
    assertThat(Findings.of(withBudget(budget("250000", "250000", "")), "budget.sum")).isEmpty();
    assertThat(Findings.of(withBudget(budget("250000", "240000", "")), "budget.sum"))
        .singleElement()
        .asString()
        .contains("之和为240000元 |");
  }

  @Test
  void cannotTellWhereAFigureIsBlankOrNoNumber() {
    assertThat(Findings.undecided(withBudget(budget("250000", "", "250000")), "budget.sum"))
        .containsExactly("/projects/0/budget/fiscal | 财政资金未填写 | 财政资金 is blank");
    assertThat(Findings.undecided(withBudget(budget("", "250000", "")), "budget.sum"))
        .containsExactly("/projects/0/budget/total | 预算数未填写 | 预算数 is blank");
    assertThat(Findings.undecided(withBudget(budget("250000", "见附件", "")), "budget.sum"))
        .containsExactly("/projects/0/budget/fiscal | 「见附件」不是数字 | \"见附件\" is no number");
    assertThat(Findings.undecided(withBudget(budget("250000", "5人", "")), "budget.sum"))
        .containsExactly(
            "/projects/0/budget/total | 「250000」与其他金额的单位不能换算"
                + " | the unit of \"250000\" does not convert to the others'");
  }

  @Test
  void doesNotJudgeABudgetWithoutFigures() {
    Filing blank = withBudget(ProjectBudget.builder().build());
    Filing absent = project(project -> project.withBudget(Optional.empty()));

    assertThat(Findings.of(blank, "budget.sum")).isEmpty();
    assertThat(Findings.undecided(blank, "budget.sum")).isEmpty();
    assertThat(Findings.undecided(absent, "budget.sum")).isEmpty();
  }

  @Test
  void putsWhatFollowsFromAWrongTotalUnderIt() {
    List<Finding> findings =
        FilingRules.standard().check(withBudget(budget("260000", "250000", ""))).findings();

    assertThat(findings).extracting(Finding::rule).containsExactly("budget.sum");
    assertThat(findings.get(0).consequences())
        .extracting(Finding::rule)
        .containsExactly("declaration.projects", "cost.budget", "narrative.amount");
  }

  @Test
  void putsTheEndOfAPlanInMoneyUnderAWrongTotal() {
    Filing filing =
        filing()
            .withProjects(filing().projects().get(2).withBudget(budget("660000", "650000", "")));

    assertThat(Findings.of(filing, "plan.total")).hasSize(1);
    assertThat(Findings.rules(filing)).contains("budget.sum").doesNotContain("plan.total");
  }

  private static Filing withBudget(ProjectBudget budget) {
    return project(project -> project.withBudget(budget));
  }
}
