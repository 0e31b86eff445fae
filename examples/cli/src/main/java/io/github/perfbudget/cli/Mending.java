package io.github.perfbudget.cli;

import io.github.perfbudget.io.report.RunSummary;
import io.github.perfbudget.io.report.TextReport;
import java.util.Map;

/** One run of {@code fix}: texts go where they shall, what was done and left to standard error. */
final class Mending {

  /** Takes a text that was read, mended or not. */
  interface Destination {

    void take(Fixed fixed) throws OutputException;
  }

  private final Console console;
  private final Destination destination;
  private RunSummary left = RunSummary.EMPTY;
  private long made;
  private ExitCode written = ExitCode.OK;

  Mending(Console console, Destination destination) {
    this.console = console;
    this.destination = destination;
  }

  /** Puts a text back into its file, where it was changed. */
  static void store(Fixed fixed) throws OutputException {
    if (fixed.isChanged()) {
      try (Output output = Output.open(fixed.input().file().orElseThrow())) {
        output.write(fixed.bytes());
        output.commit();
      }
    }
  }

  /** A text that cannot be written keeps no other from it. */
  void add(Fixed fixed) {
    left = left.plus(fixed.left());
    try {
      if (!fixed.left().isUnreadable()) {
        destination.take(fixed);
        made += fixed.fixes().made().size();
      }
      console.sayLines(fixed.changes(console.language()));
    } catch (OutputException failure) {
      console.say("perf: " + failure.in(console));
      written = ExitCode.UNREADABLE;
    }
    console.sayLines(TextReport.findings(fixed.left(), console.language(), Terminal.ERR.style()));
  }

  ExitCode finish(FailOn failOn) {
    console.say(console.text(CliText.FIXED, Map.of("count", Long.toString(made))));
    console.sayLines(left.text(console.language()));
    ExitCode findings = failOn.isReachedBy(left.worst()) ? ExitCode.FINDINGS : ExitCode.OK;
    ExitCode read = left.unreadable() > 0 ? ExitCode.UNREADABLE : ExitCode.OK;
    return findings.or(read).or(written);
  }
}
