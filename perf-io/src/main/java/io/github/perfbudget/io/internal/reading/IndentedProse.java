package io.github.perfbudget.io.internal.reading;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.internal.project.ProjectRow;
import java.util.List;

/**
 * Tells prose that TABs indent, so that its paragraphs look like cells, from rows of tables.
 *
 * <p>Paragraphs without a TAB behind an indented one look like further paragraphs of its cell, even
 * the title of a table.
 */
public final class IndentedProse {

  private static final String STOPS = "。；！";

  private IndentedProse() {}

  /** How many cells in front of a row are prose: sentences, and numbered headings above them. */
  static int cellsInFrontOf(FormRow row) {
    int prose = 0;
    for (int i = 0; i < row.width() && mayBeProse(row.cell(i)); i++) {
      prose = row.width() == 1 || holdsSentence(row.cell(i)) ? i + 1 : prose;
    }
    return prose;
  }

  private static boolean mayBeProse(FormCell cell) {
    return holdsSentence(cell)
        || (Numbering.item(cell.text()) > 0 && !ProjectRow.isTitle(cell.label()));
  }

  /** A heading may stand above the first sentence. */
  private static boolean holdsSentence(FormCell cell) {
    return cell.paragraphs().stream().limit(2).anyMatch(IndentedProse::isSentence);
  }

  private static boolean isSentence(FieldText line) {
    return STOPS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
  }

  /** Whether rows are nothing but prose: of one cell, or of sentences. */
  static boolean is(List<FormRow> rows) {
    return rows.stream()
        .allMatch(row -> row.width() == 1 || row.cells().stream().allMatch(IndentedProse::isProse));
  }

  private static boolean isProse(FormCell cell) {
    return cell.paragraphs().stream().limit(1).allMatch(IndentedProse::isSentence);
  }
}
