package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.TextReport;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.nio.file.Path;

/** The program of the README. */
public final class QuickStart {

  private QuickStart() {}

  /**
   * Reads a filing, shows a value, and says what is wrong.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    Path file = Path.of(args[0]);
    Reading reading = TableText.read(file);
    Target target = reading.filing().projects().get(0).indicators().get(3).target().orElseThrow();
    System.out.println(
        target + " is " + target.comparator().orElseThrow() + " of " + target.value());

    var report = FilingRules.standard().check(reading.filing());
    String name = file.getFileName().toString();
    System.out.print(TextReport.findings(FileReport.of(name, reading, report), Language.ENGLISH));
  }
}
