package io.github.perfbudget.cli;

import io.github.perfbudget.validation.rules.FilingRules;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code perf rules}: the catalogue. */
@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {

  private final Console console;

  @Option(names = "--format", paramLabel = "text|json", descriptionKey = "format")
  private TextFormat format = TextFormat.TEXT;

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = new Catalogue(FilingRules.standard().rules(), console.language());
    console.out().print(format == TextFormat.JSON ? catalogue.json() : catalogue.text());
    return ExitCode.OK.value();
  }
}
