package io.github.perfbudget.io.form;

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
 */
record FormCell(FieldText field, List<FieldText> paragraphs) {

  static FormCell of(SourceText source, Cell cell) {
    List<FieldText> paragraphs = new ArrayList<>(cell.paragraphs().size());
    for (SourceSpan line : cell.paragraphs()) {
      FieldText text = FieldText.ofLine(source, line);
      if (!text.isBlank()) {
        paragraphs.add(text);
      }
    }
    return new FormCell(FieldText.join(paragraphs, cell.span()), paragraphs);
  }

  boolean isBlank() {
    return field.isBlank();
  }

  String text() {
    return field.text();
  }

  String label() {
    return Label.of(field.text());
  }

  SourceSpan span() {
    return field.span();
  }
}
