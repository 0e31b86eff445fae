package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Cell;
import java.util.List;

/**
 * A cell of a form.
 *
 * @param field its text as a whole
 * @param paragraphs its paragraphs, blank ones left out
 */
record FormCell(FieldText field, List<FieldText> paragraphs) {

  static FormCell of(SourceText source, Cell cell) {
    List<FieldText> paragraphs =
        cell.paragraphs().stream()
            .map(line -> FieldText.ofLine(source, line))
            .filter(line -> !line.isBlank())
            .toList();
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
