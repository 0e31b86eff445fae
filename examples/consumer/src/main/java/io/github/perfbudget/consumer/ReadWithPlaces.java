package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.validation.Language;
import java.io.IOException;
import java.nio.file.Path;

/** Where in the text each field stands, and what the reader noticed. */
public final class ReadWithPlaces {

  private ReadWithPlaces() {}

  /**
   * Prints an indicator and places.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Reading reading = TableText.read(Path.of(args[0]));
    Located<Indicator> first = reading.filing().indicators().findFirst().orElseThrow();
    System.out.println(first.path() + ": " + first.value().name().orElse("(no name)"));
    System.out.println(place(reading, first.path().field("target")));
    System.out.println(place(reading, FieldPath.parse("/projects/0/budget/other")));

    for (Diagnostic noticed : reading.diagnostics()) {
      System.out.println(
          reading.source().positionAt(noticed.span().start())
              + ": "
              + noticed.finding().text(Language.ENGLISH));
    }
  }

  /** The place of a field; of an absent one that of its blank cell, row or table. */
  private static String place(Reading reading, FieldPath path) {
    boolean stated = reading.filing().find(path, Object.class).isPresent();
    int offset = reading.sourceMap().locate(path).start();
    return path + (stated ? " at " : " is absent from ") + reading.source().positionAt(offset);
  }
}
