package io.github.perfbudget.cli;

import io.github.perfbudget.io.report.TextReport;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.validation.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** {@code perf diff OLD NEW}: what has changed from one filing to another, by meaning. */
final class DiffCommand implements PerfCommand {

  private static final RuleSet NO_RULES = RuleSet.of(List.of());

  private final Console console;

  private final Argument<String> old = Argument.at(0, "OLD", "old", String.class);
  private final Argument<String> revised = Argument.at(1, "NEW", "new", String.class);

  private final Argument<TextFormat> format =
      Argument.option("--format", "text|json", TextFormat.class, TextFormat.TEXT);

  private final Argument<Path> out = Argument.option("--out", "FILE", Path.class);

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Argument<?>> arguments() {
    return List.of(old, revised, format, out);
  }

  @Override
  public Integer call() throws OutputException {
    List<Input> inputs = new InputFinder(console.in()).find(List.of(old.value(), revised.value()));
    if (inputs.size() != 2) {
      throw new UsageException(CliText.ONE_EACH, Map.of("found", "" + inputs.size()));
    }
    List<Loaded> both = inputs.stream().map(input -> Loaded.of(input, NO_RULES)).toList();
    both.forEach(this::sayWhatIsMissing);
    return both.stream().allMatch(Loaded::isComplete)
        ? write(DiffReport.of(both.get(0), both.get(1)), inputs).value()
        : ExitCode.UNREADABLE.value();
  }

  /** Nothing is said of a file that was read in whole; {@code check} tells the rest. */
  private void sayWhatIsMissing(Loaded loaded) {
    if (!loaded.isComplete() || loaded.report().status() != ReadStatus.READ) {
      console.sayLines(TextReport.findings(loaded.report(), console.language()));
    }
  }

  private ExitCode write(DiffReport report, List<Input> inputs) throws OutputException {
    List<Path> read = inputs.stream().flatMap(input -> input.file().stream()).toList();
    try (Output output = Output.beside(read, out.found(), console)) {
      output.write(
          format.value() == TextFormat.JSON ? report.json() : report.text(console.language()));
      output.commit();
    }
    return report.diff().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
