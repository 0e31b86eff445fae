package io.github.perfbudget.cli;

import io.github.perfbudget.io.form.TableTextException;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.TextReport;
import java.util.Map;
import java.util.Optional;

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
    Optional<String> text = loaded.isComplete() ? textOf(loaded) : Optional.empty();
    if (text.isPresent()) {
      sink.write(text.get());
    } else {
      refused++;
    }
  }

  /** Returns the text; where there is none, says why. */
  private Optional<String> textOf(Loaded loaded) {
    try {
      return Optional.of(sink.textOf(personalData.applyTo(loaded.filing())));
    } catch (TableTextException failure) {
      say(loaded.reportOf(failure.findings()));
    } catch (RuntimeException | Error failure) {
      String file = loaded.report().file();
      say(FileReport.unreadable(file, InputProblem.unexpected(failure).finding()));
    }
    return Optional.empty();
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
