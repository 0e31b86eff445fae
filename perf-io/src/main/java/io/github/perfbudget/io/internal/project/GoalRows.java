package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Goal;
import java.util.List;
import java.util.Optional;

/** Reads the rows of goals of a project table: slots with labels, or one cell of paragraphs. */
public final class GoalRows {

  private static final String REACHED = "完成情况";

  private final FieldPath path;
  private final ReaderNotes notes;
  private final GoalList goals;
  private Optional<FormRow> horizons = Optional.empty();
  private int width = ProjectRow.GOAL.width();

  GoalRows(FieldPath path, ReaderNotes notes) {
    this.path = path;
    this.notes = notes;
    goals = new GoalList(path, notes);
  }

  /** Reads the first row, behind its label. */
  void first(FormRow first, RowCursor rows, RowCursor.Barrier barrier) {
    FormRow row = first;
    if (row.width() == ProjectRow.GOAL.width() && GoalList.isSlotLabel(row.cell(1).label())) {
      row = rows.complete(row, row.width() + 1, barrier);
    }
    width = row.width();
    read(row);
  }

  /** Reads a row below; there is always a goal in it, if anything. */
  boolean more(RowCursor rows, RowCursor.Barrier barrier) {
    read(rows.take(width, barrier));
    return true;
  }

  private void read(FormRow row) {
    if (isHead(row)) {
      horizons = Optional.of(row);
      row.cells().stream().skip(1).filter(cell -> !isHorizon(cell)).forEach(this::leave);
    } else if (horizons.isPresent()) {
      readColumns(horizons.get(), row);
    } else if (row.width() == ProjectRow.GOAL.width() && GoalList.isHorizon(row.cell(0).label())) {
      goals.addSlot(row.cell(0), row.cell(1));
    } else if (row.width() <= ProjectRow.GOAL.width()) {
      goals.addParagraphs(row.cell(row.width() - 1).paragraphs());
    } else if (row.cell(2).isBlank() && !GoalList.isSlotLabel(row.cell(1).label())) {
      goals.addParagraphs(row.cell(1).paragraphs());
    } else if (GoalList.isNumberedText(row.cell(1).text())) {
      notes.reportWidth(path, row, ProjectRow.GOAL.width());
      goals.addParagraphs(paragraphs(row.part(1, row.width())));
    } else {
      goals.addSlot(row.cell(1), row.cell(2));
    }
  }

  private static List<FieldText> paragraphs(FormRow cells) {
    return cells.cells().stream().flatMap(cell -> cell.paragraphs().stream()).toList();
  }

  /** Whether a row tells the times that goals are set for, perhaps beside what was reached. */
  private static boolean isHead(FormRow row) {
    List<FormCell> heads = row.cells().stream().skip(1).filter(cell -> !cell.isBlank()).toList();
    return heads.stream().anyMatch(GoalRows::isHorizon)
        && heads.stream().allMatch(cell -> isHorizon(cell) || cell.label().contains(REACHED));
  }

  private static boolean isHorizon(FormCell cell) {
    return GoalList.isHorizon(cell.label());
  }

  /** A column for each time that goals are set for; rows of another shape are no goals. */
  private void readColumns(FormRow head, FormRow row) {
    for (int i = 1; i < row.width() && row.width() == head.width(); i++) {
      if (isHorizon(head.cell(i)) && isListBelowOneHorizon(head, row.cell(i))) {
        notes.take(head.cell(i).span());
        goals.addParagraphs(row.cell(i).paragraphs());
      } else if (isHorizon(head.cell(i))) {
        goals.addSlot(head.cell(i), row.cell(i));
      } else {
        leave(row.cell(i));
      }
    }
  }

  /** Below one time alone, each numbered paragraph is a goal of that time. */
  private static boolean isListBelowOneHorizon(FormRow head, FormCell cell) {
    long numbered =
        cell.paragraphs().stream().filter(line -> GoalList.isLabelled(line.text())).count();
    return numbered > 1 && head.cells().stream().filter(GoalRows::isHorizon).count() == 1;
  }

  /** What was reached is no goal. */
  private void leave(FormCell reached) {
    notes.leave(reached.span());
  }

  List<Goal> goals() {
    return goals.goals();
  }
}
