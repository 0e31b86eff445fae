package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.declaration;
import static io.github.perfbudget.validation.testkit.ValidFilings.filing;
import static io.github.perfbudget.validation.testkit.ValidFilings.wan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Findings;
import io.github.perfbudget.validation.testkit.ValidFilings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class DeclarationRulesTest {

  @Test
  void reportsProjectExpenditureThatIsNotTheSumOfTheTables() {
    Filing filing = expenditure(budget -> budget.withProjects(wan("90")).withTotal(wan("390.5")));

    assertThat(Findings.of(filing, "declaration.projects"))
        .containsExactly(
            "/declaration/expenditure/projects"
                + " | 项目支出为900000元，各项目预算数之和为250000.00 + 100000.00 + 650000.00 = 1000000.00元"
                + " | the project expenditure is 900000元, the budgets of the projects add up to"
                + " 250000.00 + 100000.00 + 650000.00 = 1000000.00元");
  }

  @Test
  void cannotTellTheSumOfTablesOfWhichOneIsBlank() {
    Filing filing = ValidFilings.project(1, project -> project.withBudget(Optional.empty()));
    Filing words =
        ValidFilings.project(
            1,
            project ->
                project.withBudget(ProjectBudget.builder().total(Figure.parse("待定")).build()));

    assertThat(Findings.of(filing, "declaration.projects")).isEmpty();
    assertThat(Findings.undecided(filing, "declaration.projects"))
        .containsExactly("/projects/1/budget/total | 预算数未填写 | 预算数 is blank");
    assertThat(Findings.undecided(words, "declaration.projects"))
        .containsExactly("/projects/1/budget/total | 「待定」不是数字 | \"待定\" is no number");
  }

  @Test
  void doesNotJudgeProjectExpenditureOfAFilingWithoutTables() {
    assertThat(Findings.of(filing().withProjects(List.of()), "declaration.projects")).isEmpty();
  }

  @Test
  void reportsTotalsThatAreNotTheSumsOfTheirParts() {
    Filing expenditure = expenditure(budget -> budget.withPersonnel(wan("250.4")));
    Filing revenue = revenue(budget -> budget.withCarriedOver(wan("9.9")));

    assertThat(Findings.of(expenditure, "declaration.sum"))
        .containsExactly(
            "/declaration/expenditure/total"
                + " | 合计为400.50万元，各分项之和为250.4 + 50 + 100 = 400.4万元"
                + " | the total is 400.50万元, its parts add up to 250.4 + 50 + 100 = 400.4万元");
    assertThat(Findings.rules(expenditure)).containsExactly("declaration.sum");
    assertThat(Findings.of(revenue, "declaration.sum"))
        .singleElement()
        .asString()
        .startsWith("/declaration/revenue/total | 合计为400.5万元，各分项之和为390.5 + 9.9 = 400.4万元");
    assertThat(Findings.rules(revenue)).containsExactly("declaration.sum");
  }

  @Test
  void putsWhatFollowsFromAWrongTotalUnderIt() {
    List<Finding> findings =
        FilingRules.standard()
            .check(expenditure(budget -> budget.withTotal(wan("500"))))
            .findings();

    assertThat(findings).extracting(Finding::rule).containsExactly("declaration.sum");
    assertThat(findings.get(0).consequences())
        .extracting(Finding::rule)
        .containsExactly("declaration.balance", "declaration.lines");
  }

  @Test
  void cannotTellASumWithoutItsTotalAndDoesNotJudgeATotalWithoutParts() {
    Filing noTotal = revenue(budget -> budget.withTotal(Optional.empty()));
    Filing noParts = revenue(budget -> RevenueBudget.builder().total(wan("400.5")).build());

    assertThat(Findings.undecided(noTotal, "declaration.sum"))
        .containsExactly("/declaration/revenue/total | 合计未填写 | 合计 is blank");
    assertThat(Findings.rules(noParts)).isEmpty();
    assertThat(Findings.undecided(noParts, "declaration.sum")).isEmpty();
  }

  @Test
  void reportsRevenueThatIsNotTheExpenditure() {
    Filing filing =
        revenue(budget -> budget.withTotal(wan("400")).withGeneralPublicBudget(wan("390")));

    assertThat(Findings.of(filing, "declaration.balance"))
        .containsExactly(
            "/declaration/expenditure/total | 支出合计为400.50万元，收入合计为400万元"
                + " | the expenditure is 400.50万元, the revenue is 400万元");
    assertThat(Findings.rules(filing)).containsExactly("declaration.balance");
  }

  @Test
  void reportsABudgetLineWithoutAmountAndThenCannotAdd() {
    Filing filing = group(3, group -> group.withAmount(Optional.empty()));

    assertThat(Findings.of(filing, "declaration.line-amount"))
        .containsExactly(
            "/declaration/groups/3/budgetLineText | 「第4项（10万元）」没有写明金额 | \"第4项（10万元）\" states no amount");
    assertThat(Findings.rules(filing)).containsExactly("declaration.line-amount");
    assertThat(Findings.undecided(filing, "declaration.lines"))
        .containsExactly("/declaration/groups/3/amount | 金额未填写 | 金额 is blank");
  }

  @Test
  void doesNotAskForAmountsWhereNoLineHasOne() {
    Filing filing =
        declaration(
            declaration ->
                declaration.withGroups(
                    declaration.groups().stream()
                        .map(group -> group.withAmount(Optional.empty()))
                        .toList()));

    assertThat(Findings.rules(filing)).isEmpty();
  }

  @Test
  void reportsBudgetLinesThatDoNotAddUpToTheExpenditure() {
    Filing filing = group(4, group -> group.withAmount(wan("64")));

    assertThat(Findings.of(filing, "declaration.lines"))
        .containsExactly(
            "/declaration/expenditure/total"
                + " | 各项目金额之和为250.5 + 50 + 25 + 10 + 64 = 399.5万元，支出合计为400.50万元"
                + " | the budget lines add up to 250.5 + 50 + 25 + 10 + 64 = 399.5万元,"
                + " the expenditure is 400.50万元");
  }

  @Test
  void takesBudgetLinesOfProjectsAlone() {
    Filing filing =
        declaration(declaration -> declaration.withGroups(declaration.groups().subList(2, 5)));

    assertThat(Findings.rules(filing)).isEmpty();
  }

  private static Filing expenditure(UnaryOperator<ExpenditureBudget> change) {
    return declaration(
        declaration ->
            declaration.withExpenditure(change.apply(declaration.expenditure().orElseThrow())));
  }

  private static Filing revenue(UnaryOperator<RevenueBudget> change) {
    return declaration(
        declaration -> declaration.withRevenue(change.apply(declaration.revenue().orElseThrow())));
  }

  private static Filing group(int index, UnaryOperator<IndicatorGroup> change) {
    return declaration(
        declaration -> {
          List<IndicatorGroup> groups = new ArrayList<>(declaration.groups());
          groups.set(index, change.apply(groups.get(index)));
          return declaration.withGroups(groups);
        });
  }
}
