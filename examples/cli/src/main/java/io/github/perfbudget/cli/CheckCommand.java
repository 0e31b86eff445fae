package io.github.perfbudget.cli;

import io.github.perfbudget.io.json.BaselineJson;
import io.github.perfbudget.io.report.ReportParts;
import io.github.perfbudget.validation.Baseline;
import io.github.perfbudget.validation.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code perf check FILE…}: what is wrong with filings, and where. */
final class CheckCommand implements PerfCommand {

  private final Console console;

  private final FileArguments files = new FileArguments();

  private final Argument<ReportFormat> format =
      Argument.option("--format", "text|json|sarif|junit", ReportFormat.class, ReportFormat.TEXT);

  private final ProfileArgument profile = new ProfileArgument();

  private final Argument<Path> baseline = Argument.option("--baseline", "FILE", Path.class);

  private final Argument<FailOn> failOn =
      Argument.option("--fail-on", "error|warning|never", FailOn.class, FailOn.ERROR);

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Argument<?>> arguments() {
    return List.of(
        files.names(), files.out(), format, profile.file(), profile.asOf(), baseline, failOn);
  }

  @Override
  public Integer call() throws OutputException {
    RuleSet rules = profile.rules(console);
    Optional<Baseline> known = known();
    List<Input> inputs = files.inputs(console);
    Optional<ReportParts> parts = format.value().parts(rules, failOn.value(), console.language());
    try (Output output = files.openBeside(read(inputs), console);
        Inspection inspection = new Inspection(console, output, failOn.value(), parts, known)) {
      files.forEach(inputs, console, part -> Loaded.of(part, rules).report(), inspection::add);
      return inspection.finish().value();
    }
  }

  /** The files that are read: what is judged, and what says how. */
  private List<Path> read(List<Input> inputs) {
    return Stream.concat(
            inputs.stream().map(Input::file), Stream.of(profile.file().found(), baseline.found()))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Baseline> known() {
    return baseline
        .found()
        .map(file -> new SettingsFile("--baseline", file))
        .map(file -> file.read(console.language(), BaselineJson::read));
  }
}
