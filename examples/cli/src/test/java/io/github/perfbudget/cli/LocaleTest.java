package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
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
  private final TimeZone zoneBefore = TimeZone.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
    TimeZone.setDefault(zoneBefore);
  }

  @Test
  void theLocaleOfTheMachineChangesNothing() {
    List<Run> reference = runIn("en");

    assertThat(Stream.of("tr", "ar", "ar-u-nu-arab", "hi", "hi-u-nu-deva", "zh-CN", "de"))
        .allSatisfy(tag -> assertThat(runIn(tag)).isEqualTo(reference));
  }

  @Test
  void theTimeZoneOfTheMachineChangesNothing() {
    List<Run> reference = runIn("en");

    for (String zone : List.of("Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati")) {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(runIn("en")).as(zone).isEqualTo(reference);
    }
  }

  /** Another order of files gives the same reports in that order. */
  @Test
  void theOrderOfFilesChangesNoReport() {
    List<String> lines = check(Run.BUREAU, Run.COUNTY, Run.OFFICE);

    assertThat(check(Run.OFFICE, Run.BUREAU, Run.COUNTY))
        .containsExactlyInAnyOrderElementsOf(lines)
        .isNotEqualTo(lines);
    assertThat(Stream.of(Run.BUREAU, Run.COUNTY, Run.OFFICE).flatMap(file -> check(file).stream()))
        .isEqualTo(lines);
  }

  private static List<String> check(String... files) {
    List<String> command = new ArrayList<>(List.of("check"));
    command.addAll(List.of(files));
    return Run.perf(command.toArray(String[]::new)).out().lines().toList();
  }

  private static List<Run> runIn(String tag) {
    Locale.setDefault(Locale.forLanguageTag(tag));
    return COMMANDS.stream().map(command -> Run.perf(command.split(" "))).toList();
  }
}
