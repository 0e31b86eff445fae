package io.github.perfbudget.cli;

import io.github.perfbudget.io.form.TableTextException;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.TextReport;
import java.util.Map;

/** One run of {@code convert}: filings go to the result, what was noticed to standard error. */
final class Conversion {

  private final Console console;
  private final PersonalData personalData;
  private final FilingSink sink;
  private int refused;

  Conversion(Console console, PersonalData personalData, FilingSink sink) {
    this.console = console;
    this.personalData = personalData;
    this.sink = sink;
  }

  /** Converts one input, unless something in it would be lost. */
  void add(Loaded loaded) throws OutputException {
    say(loaded.report());
    if (loaded.isComplete()) {
      write(loaded);
    } else {
      refused++;
    }
  }

  private void write(Loaded loaded) throws OutputException {
    try {
      sink.write(personalData.applyTo(loaded.filing()));
    } catch (TableTextException failure) {
      say(loaded.reportOf(failure.findings()));
      refused++;
    }
  }

  private void say(FileReport report) {
    console.sayLines(TextReport.findings(report, console.language()));
  }

  ExitCode finish() throws OutputException {
    sink.finish();
    if (refused == 0) {
      return ExitCode.OK;
    }
    Map<String, String> arguments =
        Map.of("converted", "" + sink.count(), "refused", Integer.toString(refused));
    console.say(console.text(CliText.CONVERTED, arguments));
    return ExitCode.UNREADABLE;
  }
}
