package io.github.perfbudget.cli;

import io.github.perfbudget.io.report.TextReport;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.validation.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code perf diff OLD NEW}: what has changed from one filing to another, by meaning. */
@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class DiffCommand implements Callable<Integer> {

  private static final RuleSet NO_RULES = RuleSet.of(List.of());

  private final Console console;

  @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "old")
  private String old = "";

  @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "new")
  private String revised = "";

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private TextFormat format = TextFormat.TEXT;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
  private Optional<Path> out = Optional.empty();

  DiffCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws OutputException {
    List<Input> inputs = new InputFinder(console.in()).find(List.of(old, revised));
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
    try (Output output = Output.beside(inputs, out, console)) {
      output.write(format == TextFormat.JSON ? report.json() : report.text(console.language()));
      output.commit();
    }
    return report.diff().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
