package io.github.perfbudget.cli;

import io.github.perfbudget.validation.rules.FilingRules;
import java.util.List;

/** {@code perf rules}: the catalogue. */
final class RulesCommand implements PerfCommand {

  private final Console console;

  private final Argument<TextFormat> format =
      Argument.option("--format", "text|json", TextFormat.class, TextFormat.TEXT);

  RulesCommand(Console console) {
    this.console = console;
  }

  @Override
  public List<Argument<?>> arguments() {
    return List.of(format);
  }

  @Override
  public Integer call() {
    Catalogue catalogue = new Catalogue(FilingRules.standard().rules(), console.language());
    console.out().print(format.value() == TextFormat.JSON ? catalogue.json() : catalogue.text());
    return ExitCode.OK.value();
  }
}
