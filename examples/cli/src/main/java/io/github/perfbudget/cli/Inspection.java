package io.github.perfbudget.cli;

import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.RunReport;
import io.github.perfbudget.io.report.RunSummary;
import io.github.perfbudget.io.report.TextReport;
import io.github.perfbudget.validation.Baseline;
import io.github.perfbudget.validation.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One run of {@code check}: the report goes to the result, the summary and what could not be read
 * to standard error.
 */
final class Inspection {

  private final Console console;
  private final Output output;
  private final ReportFormat format;
  private final RuleSet rules;
  private final Optional<Baseline> known;
  private final List<FileReport> reports = new ArrayList<>();
  private RunSummary summary = RunSummary.EMPTY;
  private int leftOut;

  Inspection(
      Console console,
      Output output,
      ReportFormat format,
      RuleSet rules,
      Optional<Baseline> known) {
    this.console = console;
    this.output = output;
    this.format = format;
    this.rules = rules;
    this.known = known;
  }

  void add(FileReport whole) throws OutputException {
    FileReport report = known.map(whole::without).orElse(whole);
    leftOut += whole.count() - report.count();
    summary = summary.plus(report);
    if (format != ReportFormat.TEXT) {
      reports.add(report);
    }
    if (report.isUnreadable()) {
      console.sayLines(TextReport.findings(report, console.language(), Terminal.ERR.style()));
    } else if (format == ReportFormat.TEXT) {
      output.write(TextReport.findings(report, console.language(), output.style()));
    }
  }

  ExitCode finish(FailOn failOn) throws OutputException {
    RunReport run = new RunReport(Version.ENGINE, rules.profile(), reports);
    output.write(format.write(run, rules, failOn, console.language()));
    output.commit();
    console.sayLines(summary.text(console.language()));
    if (known.isPresent()) {
      console.say(console.text(CliText.LEFT_OUT, Map.of("count", Integer.toString(leftOut))));
    }
    ExitCode findings = failOn.isReachedBy(summary.worst()) ? ExitCode.FINDINGS : ExitCode.OK;
    return findings.or(summary.unreadable() > 0 ? ExitCode.UNREADABLE : ExitCode.OK);
  }
}
