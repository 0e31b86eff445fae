package io.github.perfbudget.io.internal.reading;

import io.github.perfbudget.io.internal.declaration.DeclarationRow;
import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.MoneyUnitLabel;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.UnreadParts;
import io.github.perfbudget.io.internal.indicator.IndicatorColumn;
import io.github.perfbudget.io.internal.project.ProjectLabel;
import io.github.perfbudget.io.internal.project.ProjectRow;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Cell;
import io.github.perfbudget.io.table.Document;
import io.github.perfbudget.io.table.Paragraph;
import io.github.perfbudget.io.table.Row;
import io.github.perfbudget.io.table.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the cells that no field took and that are no labels: they stay unread, so that nothing
 * written is lost.
 *
 * <p>This is the last look over a document, whatever its forms made of it.
 */
public final class Leftovers {

  private static final List<String> LABELS =
      List.of(
          FormLabels.MARCH,
          FormLabels.JUNE,
          FormLabels.OCTOBER,
          FormLabels.DECEMBER,
          FormLabels.TELEPHONE,
          FormLabels.RESPONSIBLE,
          "联系电话",
          "项目负责人",
          "单位负责人",
          "填报日期",
          "填表日期",
          "财务负责人",
          FormLabels.INDICATORS,
          FormLabels.DEPARTMENT,
          FormLabels.BUDGET,
          FormLabels.REVENUE,
          FormLabels.EXPENDITURE,
          FormLabels.DECLARED_GOALS,
          FormLabels.BASIS,
          FormLabels.GROUPS,
          FormLabels.OPINIONS,
          "财政部门审核意见");

  private final SourceText source;
  private final ReaderNotes notes;
  private final UnreadParts unread;

  Leftovers(SourceText source, ReaderNotes notes, UnreadParts unread) {
    this.source = source;
    this.notes = notes;
    this.unread = unread;
  }

  void collect(Document document) {
    for (var block : document.blocks()) {
      if (block instanceof Table table) {
        table.rows().forEach(this::row);
      } else if (block instanceof Paragraph paragraph) {
        notes(paragraph.span());
      }
    }
  }

  private void row(Row row) {
    List<FormCell> left = new ArrayList<>();
    List<FormCell> others = new ArrayList<>();
    for (Cell cell : row.cells()) {
      cell.paragraphs().forEach(this::notes);
      if (!cell.isBlank() && !notes.isTaken(cell.span())) {
        (notes.isLeft(cell.span()) ? left : others).add(FormCell.of(source, cell));
      }
    }
    left.removeIf(FormCell::isBlank);
    others.removeIf(cell -> cell.isBlank() || isLabel(cell));
    keep(left, ReaderDiagnostic.NO_FIELD);
    keep(others, ReaderDiagnostic.UNREAD_CELL);
  }

  private void keep(List<FormCell> cells, ReaderDiagnostic why) {
    if (!cells.isEmpty()) {
      unread.cells(new FormRow(cells), why);
    }
  }

  /** Texts of footnotes stand behind the line that refers to them. */
  private void notes(SourceSpan line) {
    FieldText texts = FieldText.notesOf(source, line);
    if (!texts.isBlank()) {
      unread.paragraph(texts, ReaderDiagnostic.NOTE);
    }
  }

  private static boolean isLabel(FormCell cell) {
    String label = cell.label();
    return ProjectLabel.of(label).isPresent()
        || DeclarationRow.ofLabel(label).isPresent()
        || LABELS.stream().anyMatch(words -> isLabel(label, words))
        || MoneyUnitLabel.is(label)
        || IndicatorColumn.ofHeader(cell.text()).isPresent();
  }

  /** Whether a label is these words, perhaps with others in brackets, and nothing stands behind. */
  private static boolean isLabel(String label, String words) {
    return ProjectRow.begins(label, words)
        && (label.length() == words.length()
            || "）)".indexOf(label.charAt(label.length() - 1)) >= 0);
  }
}
