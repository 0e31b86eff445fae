package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.model.FieldPath;
import java.util.List;
import java.util.Optional;

/** The labels of a row, which no cell beside them holds unless two cells have become one. */
public final class InnerLabels {

  private final List<String> labels;

  public InnerLabels(String... labels) {
    this.labels = List.of(labels);
  }

  /** Records where a field stands, and returns its text; reports a label in it. */
  public Optional<String> checked(FieldText field, FieldPath path, ReaderNotes notes) {
    String words = Label.of(field.text());
    if (labels.stream().anyMatch(words::contains)) {
      notes.report(ReaderDiagnostic.LABEL_INSIDE, path, field.span(), field.excerpt());
    }
    return notes.text(path, field);
  }
}
