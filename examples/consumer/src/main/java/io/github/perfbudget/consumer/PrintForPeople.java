package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.RunSummary;
import io.github.perfbudget.io.report.TextReport;
import io.github.perfbudget.io.report.TextStyle;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.nio.file.Path;

/** Findings in a terminal: the same lines, coloured by how much they matter, and their sum. */
public final class PrintForPeople {

  private PrintForPeople() {}

  /**
   * Prints the findings of each file in colours, and how many there are.
   *
   * @param args the files
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    RunSummary summary = RunSummary.EMPTY;
    for (String file : args) {
      Reading reading = TableText.read(Path.of(file));
      String name = Path.of(file).getFileName().toString();
      FileReport found = FileReport.of(name, reading, FilingRules.standard());
      System.out.print(TextReport.findings(found, Language.CHINESE, TextStyle.COLOURED));
      summary = summary.plus(found);
    }
    System.out.print(summary.text(Language.CHINESE));
  }
}
