package io.github.perfbudget.consumer;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Basis;
import io.github.perfbudget.validation.Checks;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingParts;
import io.github.perfbudget.validation.rules.FilingRules;

/** The third program of the README: a rule of one's own. */
public final class QuickRule {

  private QuickRule() {}

  /**
   * Adds a rule to the catalogue and says what it finds.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Rule<ProjectBudget> funds =
        Rule.<ProjectBudget>builder()
            .id("acme.budget.other")
            .severity(Severity.WARNING)
            .title("其他资金不超过财政资金", "Other funds are no more than fiscal ones")
            .message("其他资金{value}，多于财政资金{limit}", "other funds of {value} exceed {limit}")
            .basis(Basis.houseRule())
            .check(Checks.atMost(FilingParts.OTHER_FUNDS, FilingParts.FISCAL_FUNDS))
            .build();

    var rule = funds.on(FilingParts.BUDGETS);
    var budget = ProjectBudget.builder().fiscal(Figure.parse("5万元")).other(Figure.parse("8万元"));
    var project = Project.builder().name("农村道路养护").budget(budget.build()).build();
    var filing = Filing.builder().addProject(project).build();
    FilingRules.standard().plus(rule).check(filing).findings().stream()
        .filter(finding -> finding.rule().startsWith("acme."))
        .forEach(finding -> System.out.println(finding.text(Language.ENGLISH)));
  }
}
