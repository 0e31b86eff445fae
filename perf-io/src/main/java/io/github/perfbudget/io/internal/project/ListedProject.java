package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.indicator.IndicatorTable;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The project of a list whose rows are being read. */
final class ListedProject {

  private final FormRow first;
  private final String name;
  private final Project.Builder project;
  private final FieldPath path;
  private final IndicatorTable table;
  private final GoalList goals;
  private final List<Indicator> indicators = new ArrayList<>();

  /**
   * @param first the row that names it
   * @param name its name, as other rows may repeat it
   * @param project what that row says of it
   */
  ListedProject(
      FormRow first,
      String name,
      Project.Builder project,
      FieldPath path,
      IndicatorTable table,
      ReaderNotes notes) {
    this.first = first;
    this.name = name;
    this.project = project;
    this.path = path;
    this.table = table;
    this.goals = new GoalList(path.field("goals"), notes);
  }

  FormRow first() {
    return first;
  }

  IndicatorTable table() {
    return table;
  }

  boolean isNamed(FieldText words) {
    return words.text().equals(name);
  }

  /** Reads the indicator of a row, and the goals where none is known yet. */
  void read(FormRow row, Optional<FormCell> goal) {
    goal.filter(cell -> !cell.isBlank() && goals.goals().isEmpty())
        .ifPresent(cell -> goals.addParagraphs(cell.paragraphs()));
    table.read(row, path.field("indicators").index(indicators.size())).ifPresent(indicators::add);
  }

  Project build() {
    return project.addAllGoals(goals.goals()).addAllIndicators(indicators).build();
  }
}
