package io.github.perfbudget.io.internal.indicator;

import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Comparator;
import java.util.List;

/**
 * Fits rows of indicators to the width of their header.
 *
 * @param table the table they stand in
 * @param notes where a row that does not fit is reported
 */
public record RowFit(IndicatorTable table, ReaderNotes notes) {

  /** The number, and its unit. */
  private static final int CELLS_BEHIND_SIGN = 2;

  /** Takes the next row, rejoined where blank lines broke it, and fits it. */
  public List<FormRow> take(RowCursor rows, RowCursor.Barrier barrier, FieldPath path) {
    int pieceWidth = rows.peek().width();
    int above = rows.joinedWidth();
    FormRow row = rows.take(table.header().width(), barrier);
    if (row.isBlank()) {
      RowCursor.reportBlankPiece(row, above, path, notes);
      return List.of();
    }
    if (pieceWidth < row.width() && !table.look().looksRight(row)) {
      notes.report(ReaderDiagnostic.ROW_DOUBTFUL, path, row.span(), Integer.toString(row.width()));
    }
    return fit(row, path);
  }

  /**
   * Makes rows as wide as the header: several rows in one come apart, and one that is too short is
   * set to where its first label belongs. A row that is none of indicators gives none, and its
   * cells stay unread.
   */
  public List<FormRow> fit(FormRow row, FieldPath path) {
    int width = table.header().width();
    if (row.width() == width) {
      return List.of(row);
    }
    if (row.width() > width && isSign(row, row.width() - width)) {
      return List.of(withWholeTarget(row, row.width() - width));
    }
    if (row.width() < width && (table.leavesSum(row) || !beginsWithClass(row))) {
      return withoutClasses(row, path);
    }
    notes.reportWidth(path, row, width);
    FormRow fitting = row.withoutInnerTabs(width);
    if (fitting.width() == width) {
      return List.of(fitting);
    }
    if (row.width() < width) {
      return List.of(row.shifted(missingInFront(row), width));
    }
    return row.width() % width == 0 ? row.chunks(width) : List.of(narrowed(row, width));
  }

  /** Whether the header of the targets spans their sign, and number and unit in more cells. */
  private boolean isSign(FormRow row, int more) {
    int target = table.header().indexOf(IndicatorColumn.TARGET);
    return target >= 0 && more <= CELLS_BEHIND_SIGN && isSign(row.cell(target).text());
  }

  private static boolean isSign(String text) {
    return text.length() == 1 && Comparator.ofSign(text.charAt(0)).isPresent();
  }

  private FormRow withWholeTarget(FormRow row, int more) {
    int target = table.header().indexOf(IndicatorColumn.TARGET);
    return row.withJoined(target, target + more + 1, FormCell::append);
  }

  /**
   * A row with more cells than columns: the paragraphs of its description may have become cells;
   * where the others do not look right behind it, the last cells are too many.
   */
  private FormRow narrowed(FormRow row, int width) {
    int column = table.header().indexOf(IndicatorColumn.DESCRIPTION);
    int end = column + row.width() - width + 1;
    if (column < 0 || end > row.width()) {
      return row.part(0, width);
    }
    FormRow joined = row.withJoined(column, end, FormCell::join);
    boolean right = table.look().looksRight(joined) && table.look().hasNumber(joined);
    return right ? joined : row.part(0, width);
  }

  /** A row that begins with its name, in front of which no cells for the classes are written. */
  private List<FormRow> withoutClasses(FormRow row, FieldPath path) {
    int classes = table.header().indexOf(IndicatorColumn.NAME);
    int width = table.header().width();
    if (row.cell(0).isBlank() || classes <= 0 || row.width() + classes != width) {
      return List.of();
    }
    FormRow shifted = row.shifted(classes, width);
    boolean right = table.look().looksRight(shifted) && table.look().hasNumber(shifted);
    if (right) {
      notes.reportWidth(path, row, width);
    }
    return right ? List.of(shifted) : List.of();
  }

  /** Whether a short row is one of indicators at all: its first label is blank or a class. */
  private static boolean beginsWithClass(FormRow row) {
    String first = row.cell(0).text();
    return row.width() > 1
        && (first.isEmpty()
            || IndicatorCategory.ofLabel(first).isPresent()
            || IndicatorType.ofLabel(first).isPresent());
  }

  /** A row that begins with a level-2 label lacks the cell for level 1. */
  private static int missingInFront(FormRow row) {
    String first = row.cell(0).text();
    boolean levelTwo =
        IndicatorType.ofLabel(first).isPresent() && IndicatorCategory.ofLabel(first).isEmpty();
    return levelTwo ? 1 : 0;
  }
}
