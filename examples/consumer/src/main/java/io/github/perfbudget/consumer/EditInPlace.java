package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.diff.FilingDiff;
import java.io.IOException;
import java.nio.file.Path;

/** Changes values in a table text, and no other byte; then says what has changed by meaning. */
public final class EditInPlace {

  private EditInPlace() {}

  /**
   * Prints the changes.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Reading reading = TableText.read(Path.of(args[0]));
    Reading edited =
        TableText.edit(reading)
            .set(FieldPath.parse("/projects/0/budget/fiscal"), "600000.00")
            .set(FieldPath.parse("/projects/0/indicators/0/target"), "≥13万亩")
            .set(FieldPath.parse("/projects/0/indicators/4/target"), "≤600000元")
            .apply();

    FilingDiff.between(reading.filing(), edited.filing())
        .changes()
        .forEach(
            change ->
                System.out.println(
                    change.after().path()
                        + ": "
                        + change.before().text().orElse("")
                        + " -> "
                        + change.after().text().orElse("")));
    System.out.println(edited.source().bytes().length - reading.source().bytes().length);
  }
}
