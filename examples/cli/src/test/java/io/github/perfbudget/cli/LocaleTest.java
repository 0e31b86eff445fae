package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocaleTest {

  private static final List<String> COMMANDS =
      List.of(
          "check " + Run.BUREAU + " " + Run.COUNTY,
          "check " + Run.BUREAU + " --format json --lang en",
          "check " + Run.BUREAU + " " + Run.COUNTY + " --format sarif",
          "check " + Run.BUREAU + " " + Run.COUNTY + " --format junit",
          "convert " + Run.OFFICE + " --to json",
          "fix " + Run.BUREAU,
          "rules",
          "explain plan.cumulative",
          "--help",
          "check --format XML");

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    List<Run> reference = runIn("en");

    assertThat(Stream.of("tr", "ar", "hi-u-nu-deva", "zh-CN"))
        .allSatisfy(tag -> assertThat(runIn(tag)).isEqualTo(reference));
  }

  private static List<Run> runIn(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    return COMMANDS.stream().map(command -> Run.perf(command.split(" "))).toList();
  }
}
