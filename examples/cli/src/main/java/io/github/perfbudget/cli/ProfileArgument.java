package io.github.perfbudget.cli;

import io.github.perfbudget.io.json.ProfileJson;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.rules.FilingRules;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options {@code [--profile FILE] [--as-of DATE]} of the commands that judge. */
final class ProfileArgument {

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "profile")
  private Optional<Path> profile = Optional.empty();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private Optional<LocalDate> asOf = Optional.empty();

  RuleSet rules(Console console) {
    RuleSet judging = judgedBy(console);
    return asOf.map(judging::asOf).orElse(judging);
  }

  private RuleSet judgedBy(Console console) {
    RuleSet standard = FilingRules.standard();
    return profile
        .map(file -> new SettingsFile("--profile", file))
        .map(file -> file.read(console.language(), json -> ProfileJson.read(json, standard)))
        .map(standard::with)
        .orElse(standard);
  }
}
