package io.github.perfbudget.cli;

import io.github.perfbudget.io.report.JsonReport;
import io.github.perfbudget.io.report.JunitReport;
import io.github.perfbudget.io.report.ReportParts;
import io.github.perfbudget.io.report.SarifReport;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.RuleSet;
import java.util.Locale;
import java.util.Optional;

/** How a report is written. */
enum ReportFormat {
  /** A line for each finding, as soon as its file is done. */
  TEXT,
  JSON,
  SARIF,
  JUNIT;

  /** Starts a report of which the head is known when all files are done; empty where none is. */
  Optional<ReportParts> parts(RuleSet rules, FailOn failOn, Language language) {
    String engine = Version.engine();
    return switch (this) {
      case TEXT -> Optional.empty();
      case JSON -> Optional.of(JsonReport.parts(engine, rules.profile(), language));
      case SARIF -> Optional.of(SarifReport.parts(engine, rules.profile(), rules, language));
      case JUNIT -> Optional.of(JunitReport.parts(engine, rules, failOn.threshold(), language));
    };
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
