package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Cell;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a form.
 *
 * @param field its text as a whole
 * @param paragraphs its paragraphs, blank ones left out
 * @param beginsLine whether its TAB is the first of a line; another may be one inside a cell
 */
public record FormCell(FieldText field, List<FieldText> paragraphs, boolean beginsLine) {

  public static FormCell of(SourceText source, Cell cell) {
    List<FieldText> paragraphs = new ArrayList<>(cell.paragraphs().size());
    for (SourceSpan line : cell.paragraphs()) {
      FieldText text = FieldText.ofLine(source, line);
      if (!text.isBlank()) {
        paragraphs.add(text);
      }
    }
    return new FormCell(
        FieldText.join(paragraphs, cell.span()), paragraphs, beginsLine(source, cell.span()));
  }

  private static boolean beginsLine(SourceText source, SourceSpan cell) {
    int tab = cell.start() - 1;
    String text = source.text();
    return tab <= 0 || text.charAt(tab) != '\t' || text.charAt(tab - 1) == '\n';
  }

  /** A cell that holds nothing but a line. */
  public static FormCell ofLine(FieldText line) {
    return new FormCell(line, line.isBlank() ? List.of() : List.of(line), true);
  }

  /** This cell with another that a TAB inside it has parted; a blank stands for the TAB. */
  public FormCell join(FormCell behindTab) {
    return with(behindTab, " ");
  }

  /** This cell with another that goes on with its text. */
  public FormCell append(FormCell next) {
    return with(next, "");
  }

  private FormCell with(FormCell next, String between) {
    FieldText joined =
        new FieldText((text() + between + next.text()).strip(), span().to(next.span()));
    return new FormCell(joined, List.of(joined), beginsLine);
  }

  public boolean isBlank() {
    return field.isBlank();
  }

  public String text() {
    return field.text();
  }

  public String label() {
    return Label.of(field.text());
  }

  public SourceSpan span() {
    return field.span();
  }
}
