package io.github.perfbudget.io.form;

import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.MoneyUnitLabel;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.value.Figure;
import java.util.List;
import java.util.Optional;

/** Writes a project as a heading and one table: each value in a cell of its own. */
final class ProjectWriter {

  private final Project project;
  private final TextPage page;

  ProjectWriter(Project project, TextPage page) {
    this.project = project;
    this.page = page;
  }

  /** The office in one cell: its code, if any, and its name. */
  static String office(Optional<Agency> agency) {
    return agency.map(it -> it.code().orElse("") + it.name().orElse("")).orElse("");
  }

  static String text(Optional<Figure> figure) {
    return figure.map(Figure::text).orElse("");
  }

  void write() {
    project.heading().ifPresent(page::paragraph);
    project.title().ifPresent(title -> page.row(List.of(title)));
    agency();
    page.row(
        List.of(
            FormLabels.CODE,
            project.code().map(ProjectCode::text).orElse(""),
            FormLabels.NAME,
            project.name().orElse("")));
    project.budget().ifPresent(this::money);
    project.plan().ifPresent(this::plan);
    goals();
    IndicatorRows indicators = IndicatorRows.ofProject(project.indicators());
    page.row(indicators.header());
    indicators.rows(project.indicators()).forEach(page::row);
    project.signOff().ifPresent(this::signOff);
    page.endTable();
  }

  private void agency() {
    String label = FormLabels.AGENCY + "（盖公章）：";
    String office = office(project.agency());
    page.row(
        project
            .moneyUnit()
            .map(unit -> List.of(label, office, MoneyUnitLabel.of(unit)))
            .orElse(List.of(label, office)));
  }

  private void money(ProjectBudget budget) {
    page.row(
        List.of(
            FormLabels.MONEY,
            FormLabels.TOTAL,
            text(budget.total()),
            FormLabels.FISCAL,
            text(budget.fiscal()),
            FormLabels.OTHER,
            text(budget.other())));
    page.row(List.of("", project.purpose().orElse("")));
  }

  private void plan(SpendingPlan plan) {
    boolean percent = plan.measure().filter(PlanMeasure.PERCENT::equals).isPresent();
    Optional<String> unit = percent ? Optional.of("%") : project.moneyUnit();
    page.row(
        List.of(
            FormLabels.PLAN + unit.map(it -> "（" + it + "）").orElse(""),
            FormLabels.MARCH,
            FormLabels.JUNE,
            FormLabels.OCTOBER,
            FormLabels.DECEMBER));
    page.row(
        List.of(
            "",
            text(plan.march()),
            text(plan.june()),
            text(plan.october()),
            text(plan.december())));
  }

  /** A slot for each goal; a form without goals has a blank one. */
  private void goals() {
    String label = FormLabels.GOAL;
    if (project.goals().isEmpty()) {
      page.row(List.of(label, "", ""));
    }
    for (Goal goal : project.goals()) {
      page.row(List.of(label, goal.label().orElse(""), goal.text().orElse("")));
      label = "";
    }
  }

  private void signOff(SignOff signOff) {
    page.row(
        List.of(
            FormLabels.HANDLER + "（签字）：",
            signOff.handler().orElse(""),
            FormLabels.TELEPHONE + "：",
            signOff.telephone().orElse(""),
            FormLabels.RESPONSIBLE + "（签字）：",
            signOff.responsible().orElse("")));
  }
}
