package io.github.perfbudget.cli;

import io.github.perfbudget.io.json.BaselineJson;
import io.github.perfbudget.io.report.ReportParts;
import io.github.perfbudget.validation.Baseline;
import io.github.perfbudget.validation.RuleSet;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code perf check FILE…}: what is wrong with filings, and where. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  private final Console console;

  @Mixin private final FileArguments files = new FileArguments();

  @Option(names = "--format", paramLabel = "text|json|sarif|junit", descriptionKey = "format")
  private ReportFormat format = ReportFormat.TEXT;

  @Mixin private final ProfileArgument profile = new ProfileArgument();

  @Option(names = "--baseline", paramLabel = "FILE", descriptionKey = "baseline")
  private Optional<Path> baseline = Optional.empty();

  @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "fail-on")
  private FailOn failOn = FailOn.ERROR;

  CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws OutputException {
    RuleSet rules = profile.rules(console);
    Optional<Baseline> known = known();
    List<Input> inputs = files.inputs(console);
    Optional<ReportParts> parts = format.parts(rules, failOn, console.language());
    try (Output output = files.openBeside(inputs, console);
        Inspection inspection = new Inspection(console, output, failOn, parts, known)) {
      files.forEach(inputs, console, part -> Loaded.of(part, rules).report(), inspection::add);
      return inspection.finish().value();
    }
  }

  private Optional<Baseline> known() {
    return baseline
        .map(file -> new SettingsFile("--baseline", file))
        .map(file -> file.read(console.language(), BaselineJson::read));
  }
}
