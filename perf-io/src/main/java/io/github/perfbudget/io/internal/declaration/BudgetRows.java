package io.github.perfbudget.io.internal.declaration;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.value.Figure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads one budget of a declaration (年度收入预算, 年度支出预算): a row of labels, and the amounts below them.
 *
 * <p>The labels are told by how they begin, since forms word their ends differently.
 */
public final class BudgetRows {

  private final FieldPath path;
  private final Map<String, String> fieldsByLabel;
  private final ReaderNotes notes;
  private final Map<String, Figure> figures = new HashMap<>();
  private final Set<String> seen = new HashSet<>();
  private Optional<FormRow> labels = Optional.empty();
  private boolean read;

  /**
   * @param fieldsByLabel the field of the budget for the beginning of each label
   */
  BudgetRows(FieldPath path, Map<String, String> fieldsByLabel, ReaderNotes notes) {
    this.path = path;
    this.fieldsByLabel = fieldsByLabel;
    this.notes = notes;
  }

  boolean isRead() {
    return read;
  }

  /** Reads the labels or, once they are known, the amounts; false where neither is left to read. */
  boolean readRow(RowCursor rows, RowCursor.Barrier barrier, Optional<String> moneyUnit) {
    if (labels.isEmpty()) {
      FormRow row = labelRow(rows, barrier);
      notes.put(path, row.span());
      if (row.cells().stream().skip(1).anyMatch(FormCell::isBlank)) {
        reportDoubt(row);
      }
      labels = Optional.of(row);
      return true;
    }
    if (!read) {
      read = true;
      int pieceWidth = rows.peek().width();
      FormRow row = rows.take(labels.get().width(), barrier);
      reportTakenCell(row, pieceWidth, rows);
      amounts(row, moneyUnit);
      return true;
    }
    return false;
  }

  /** Labels go on as long as the rows below hold nothing else. */
  private FormRow labelRow(RowCursor rows, RowCursor.Barrier barrier) {
    return rows.takeWhile(
        row ->
            !barrier.isBefore(row, 1)
                && row.cells().stream().allMatch(cell -> fieldOf(cell.label()).isPresent()));
  }

  private void amounts(FormRow row, Optional<String> moneyUnit) {
    FormRow head = labels.orElseThrow();
    if (row.width() != head.width()) {
      notes.reportWidth(path, row, head.width());
    }
    for (int i = 0; i < Math.min(head.width(), row.width()); i++) {
      Optional<String> field = fieldOf(head.cell(i).label());
      if (field.isPresent()) {
        amount(head.cell(i), field.get(), row.cell(i).field(), moneyUnit);
      }
    }
  }

  /**
   * A rejoined row may end in the blank cell in front of the label below, for one that is missing.
   */
  private void reportTakenCell(FormRow amounts, int pieceWidth, RowCursor rows) {
    boolean labelAlone =
        rows.hasNext() && rows.peek().width() == 1 && DeclarationRow.of(rows.peek()).isPresent();
    boolean lastBlank = amounts.cell(amounts.width() - 1).isBlank();
    if (pieceWidth < amounts.width() && lastBlank && labelAlone) {
      reportDoubt(amounts);
    }
  }

  private void reportDoubt(FormRow row) {
    notes.report(ReaderDiagnostic.ROW_DOUBTFUL, path, row.span(), Integer.toString(row.width()));
  }

  private void amount(FormCell label, String field, FieldText amount, Optional<String> moneyUnit) {
    notes.take(label.span());
    if (!seen.add(field)) {
      notes.report(ReaderDiagnostic.LABEL_TWICE, path, label.span(), label.label());
      return;
    }
    notes
        .text(path.field(field), amount)
        .ifPresent(text -> figures.put(field, Figure.parse(text, moneyUnit)));
  }

  private Optional<String> fieldOf(String label) {
    return fieldsByLabel.entrySet().stream()
        .filter(entry -> label.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  void ifWritten(String field, Consumer<Figure> setter) {
    Optional.ofNullable(figures.get(field)).ifPresent(setter);
  }
}
