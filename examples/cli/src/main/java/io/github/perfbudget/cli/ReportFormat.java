package io.github.perfbudget.cli;

import io.github.perfbudget.io.report.JsonReport;
import io.github.perfbudget.io.report.JunitReport;
import io.github.perfbudget.io.report.RunReport;
import io.github.perfbudget.io.report.SarifReport;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.RuleSet;
import java.util.Locale;

/** How a report is written. */
enum ReportFormat {
  /** A line for each finding, as soon as its file is done. */
  TEXT,
  JSON,
  SARIF,
  JUNIT;

  /** Writes what is to be written when all files are done. */
  String write(RunReport report, RuleSet rules, FailOn failOn, Language language) {
    return switch (this) {
      case TEXT -> "";
      case JSON -> JsonReport.write(report, language);
      case SARIF -> SarifReport.write(report, rules, language);
      case JUNIT -> JunitReport.write(report, rules, failOn.threshold(), language);
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
