package io.github.perfbudget.cli;

import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.ReportParts;
import io.github.perfbudget.io.report.RunSummary;
import io.github.perfbudget.io.report.TextReport;
import io.github.perfbudget.validation.Baseline;
import java.util.Map;
import java.util.Optional;

/**
 * One run of {@code check}: the report goes to the result, the summary and what could not be read
 * to standard error.
 */
final class Inspection implements AutoCloseable {

  private final Console console;
  private final Output output;
  private final FailOn failOn;
  private final Optional<ReportParts> parts;
  private final Optional<Baseline> known;
  private final Spool spool = new Spool();
  private RunSummary summary = RunSummary.EMPTY;
  private int leftOut;

  Inspection(
      Console console,
      Output output,
      FailOn failOn,
      Optional<ReportParts> parts,
      Optional<Baseline> known) {
    this.console = console;
    this.output = output;
    this.failOn = failOn;
    this.parts = parts;
    this.known = known;
  }

  void add(FileReport whole) throws OutputException {
    FileReport report = known.map(whole::without).orElse(whole);
    leftOut += whole.count() - report.count();
    summary = summary.plus(report);
    if (report.isUnreadable()) {
      console.sayLines(TextReport.findings(report, console.language(), Terminal.ERR.style()));
    }
    if (parts.isPresent()) {
      spool.add(parts.get().add(report));
    } else if (!report.isUnreadable()) {
      output.write(TextReport.findings(report, console.language(), output.style()));
    }
  }

  ExitCode finish() throws OutputException {
    if (parts.isPresent()) {
      output.write(parts.get().head());
      spool.copyTo(output);
      output.write(parts.get().tail());
    }
    output.commit();
    console.sayLines(summary.text(console.language()));
    if (known.isPresent()) {
      console.say(console.text(CliText.LEFT_OUT, Map.of("count", Integer.toString(leftOut))));
    }
    ExitCode findings = failOn.isReachedBy(summary.worst()) ? ExitCode.FINDINGS : ExitCode.OK;
    return findings.or(summary.unreadable() > 0 ? ExitCode.UNREADABLE : ExitCode.OK);
  }

  @Override
  public void close() throws OutputException {
    spool.close();
  }
}
