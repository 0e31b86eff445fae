package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.AppliedFixes;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.FixReport;
import io.github.perfbudget.io.report.JunitReport;
import io.github.perfbudget.io.report.RunReport;
import io.github.perfbudget.io.report.SarifReport;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Mends what can be mended, and reports the rest to a code host and a build server. */
public final class MendAndReport {

  private MendAndReport() {}

  /**
   * Prints what was mended and how long the reports on the rest are.
   *
   * @param args the files
   * @throws IOException if a file cannot be read
   */
  public static void main(String[] args) throws IOException {
    RuleSet rules = FilingRules.standard();
    List<FileReport> reports = new ArrayList<>();
    for (String file : args) {
      String name = Path.of(file).getFileName().toString();
      Reading reading = TableText.read(Path.of(file));
      AppliedFixes fixes = TableText.fix(reading, rules);
      System.out.print(FixReport.text(name, reading, fixes, Language.ENGLISH));
      Reading mended = fixes.reading();
      reports.add(FileReport.of(name, mended, rules));
    }

    RunReport run = new RunReport("desk", rules.profile(), reports);
    String sarif = SarifReport.write(run, rules, Language.ENGLISH);
    String junit = JunitReport.write(run, rules, Optional.of(Severity.ERROR), Language.ENGLISH);
    System.out.println(sarif.length() + " " + junit.length());
  }
}
