package io.github.perfbudget.cli;

import io.github.perfbudget.io.json.ProfileJson;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.rules.FilingRules;
import java.nio.file.Path;
import java.time.LocalDate;

/** The options {@code [--profile FILE] [--as-of DATE]} of the commands that judge. */
final class ProfileArgument {

  private final Argument<Path> file = Argument.option("--profile", "FILE", Path.class);
  private final Argument<LocalDate> asOf = Argument.option("--as-of", "DATE", LocalDate.class);

  Argument<Path> file() {
    return file;
  }

  Argument<LocalDate> asOf() {
    return asOf;
  }

  RuleSet rules(Console console) {
    RuleSet judging = judgedBy(console);
    return asOf.found().map(judging::asOf).orElse(judging);
  }

  private RuleSet judgedBy(Console console) {
    RuleSet standard = FilingRules.standard();
    return file.found()
        .map(profile -> new SettingsFile("--profile", profile))
        .map(profile -> profile.read(console.language(), json -> ProfileJson.read(json, standard)))
        .map(standard::with)
        .orElse(standard);
  }
}
