package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.rules.FilingRules;

/** The second program of the README. */
public final class QuickWrite {

  private QuickWrite() {}

  /**
   * Builds a filing, says what is wrong with it, and writes it as table text.
   *
   * @param args none
   */
  public static void main(String[] args) {
    var budget = ProjectBudget.builder().total(Figure.parse("25", "万元"));
    var plan = SpendingPlan.builder().measure(PlanMeasure.PERCENT).june(Figure.parse("60%", "%"));
    var length = Indicator.builder().categoryText("产出指标").typeText("数量指标").name("养护里程");
    var project =
        Project.builder()
            .name("农村道路养护")
            .moneyUnit("万元")
            .budget(budget.fiscal(Figure.parse("20", "万元")).build())
            .plan(plan.december(Figure.parse("90%", "%")).build())
            .addIndicator(length.target(Target.parse("≥120公里")).basis("养护计划").build());
    var filing = Filing.builder().year(2025).addProject(project.build()).build();

    FilingRules.standard().check(filing).findings().stream()
        .filter(finding -> finding.path().names().contains("budget"))
        .forEach(finding -> System.out.println(finding.text(Language.ENGLISH)));
    System.out.print(TableText.write(filing, TextForm.DOCX));
  }
}
