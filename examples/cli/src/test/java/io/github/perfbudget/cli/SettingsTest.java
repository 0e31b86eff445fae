package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir private Path directory;

  private String file(String name, String content) throws IOException {
    return Files.writeString(directory.resolve(name), content).toString();
  }

  private String profile(String rules) throws IOException {
    return file(
        "profile.json",
        "{\"format\": \"perf-profile/1\", \"name\": \"county\",\n\"rules\": {" + rules + "}}");
  }

  @Test
  void aProfileChangesTheSeverity() throws IOException {
    String profile = profile("\"budget.sum\": {\"severity\": \"info\"}");

    String line = "county-2025.txt:56:2: ";
    assertThat(Run.perf("check", Run.COUNTY).out()).contains(line + "error: ");
    assertThat(Run.perf("check", Run.COUNTY, "--profile", profile).out()).contains(line + "info: ");
  }

  @Test
  void aProfileLetsASumBeOffByATolerance() throws IOException {
    String profile = profile("\"budget.sum\": {\"tolerance\": \"5万元\"}");

    assertThat(Run.perf("check", Run.COUNTY).out()).contains("[budget.sum]");
    assertThat(Run.perf("check", Run.COUNTY, "--profile", profile).out())
        .doesNotContain("[budget.sum]");
  }

  @Test
  void theReportNamesTheProfileAndWhatItSwitchesOff() throws IOException {
    String profile = profile("\"budget.sum\": {\"off\": \"另有结转\"}");

    Run run = Run.perf("check", Run.COUNTY, "--profile", profile, "--format", "json");

    JsonNode report = new ObjectMapper().readTree(run.out());
    assertThat(report.get("profile").asText()).isEqualTo("county");
    assertThat(report.get("files").get(0).get("notEvaluated"))
        .extracting(each -> each.get("rule").asText() + " " + each.get("because").asText())
        .contains("budget.sum 校验方案“county”停用：另有结转");
  }

  @Test
  void aFilingIsJudgedByTheRulesOfADay() throws IOException {
    assertThat(unevaluated("--as-of", "2021-08-17"))
        .containsExactlyInAnyOrder(
            "class.outputs 本规则自2021-08-18起施行，校验基准日为2021-08-17",
            "target.satisfaction.low 本规则自2021-08-18起施行，校验基准日为2021-08-17");
    assertThat(unevaluated("--as-of", "2021-08-18")).isEmpty();
    assertThat(unevaluated()).isEmpty();
  }

  @Test
  void theOptionDecidesAgainstTheProfile() throws IOException {
    String profile =
        file(
            "dated.json",
            "{\"format\": \"perf-profile/1\", \"name\": \"dated\", \"asOf\": \"2020-01-01\"}");

    assertThat(unevaluated("--profile", profile)).hasSize(2);
    assertThat(unevaluated("--profile", profile, "--as-of", "2025-01-01")).isEmpty();
  }

  /** The rules of 2021 that were not evaluated, and why. */
  private static List<String> unevaluated(String... options) throws IOException {
    String[] args = Arrays.copyOf(new String[] {"check", Run.COUNTY, "--format", "json"}, 8);
    System.arraycopy(options, 0, args, 4, options.length);
    JsonNode report =
        new ObjectMapper().readTree(Run.perf(Arrays.copyOf(args, 4 + options.length)).out());
    List<String> told = new ArrayList<>();
    report
        .get("files")
        .get(0)
        .get("notEvaluated")
        .forEach(each -> told.add(each.get("rule").asText() + " " + each.get("because").asText()));
    return told.stream().filter(each -> each.contains("施行")).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025", "2025-13-01", "2025-02-30", "01.02.2025", "yesterday", ""})
  void whatIsNoDateIsWrongUse(String date) {
    Run run = Run.perf("check", Run.COUNTY, "--as-of", date, "--lang", "en");

    assertThat(run.err())
        .startsWith("perf check: --as-of takes a date such as 2025-01-01, not '" + date + "'; ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aProfileSetsAThresholdAndRefusesWhatTheRuleDoesNotHave() throws IOException {
    String strict = profile("\"target.satisfaction.low\": {\"parameters\": {\"minimum\": 99}}");
    assertThat(Run.perf("check", Run.COUNTY).out()).doesNotContain("[target.satisfaction.low]");
    assertThat(Run.perf("check", Run.COUNTY, "--profile", strict).out())
        .contains("低于99%")
        .contains("[target.satisfaction.low]");

    String wrong = profile("\"target.satisfaction.low\": {\"parameters\": {\"least\": 99}}");
    assertThat(Run.perf("check", Run.COUNTY, "--profile", wrong, "--lang", "en").err())
        .startsWith("perf check: --profile " + wrong + ":2:63: ")
        .contains("has no parameter \"least\"; known here: minimum");
  }

  @Test
  void aReportWrittenEarlierIsABaseline() throws IOException {
    Path report = directory.resolve("report.json");
    Run.perf("check", Run.COUNTY, "--format", "json", "--out", report.toString());

    Run known = Run.perf("check", Run.COUNTY, "--baseline", report.toString(), "--lang", "en");
    Run other = Run.perf("check", Run.BUREAU, "--baseline", report.toString());

    assertThat(known.out()).isEmpty();
    assertThat(known.code()).isZero();
    assertThat(known.err())
        .startsWith("files: 1, errors: 0, warnings: 0, infos: 0\n")
        .containsPattern("\nknown findings left out: [1-9]\\d*\n$");
    assertThat(other.out()).contains("[project.code]");
    assertThat(other.code()).isEqualTo(1);
  }

  @Test
  void whatIsNewIsReportedDespiteTheBaseline() throws IOException {
    Path report = directory.resolve("report.json");
    Run.perf("check", Run.COUNTY, "--format", "json", "--out", report.toString());
    String county = Files.readString(Path.of(Run.COUNTY));
    String changed = file("county.txt", county.replace("\t95%\n", "\t94%\n"));

    Run run = Run.perf("check", changed, "--baseline", report.toString());

    assertThat(run.out().lines()).hasSize(1).allMatch(line -> line.endsWith("[plan.total]"));
    assertThat(run.code()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--profile  | ''                           | :1:1: expected \"format\": \"perf-profile/1\"",
        "--profile  | 'severity'                   | :1:1: no valid JSON here",
        "--profile  | '{\"format\":\"perf-filing/1\"}' | :1:11: /format: expected",
        "--baseline | '{\"format\":\"perf-filing/1\"}' | :1:11: /format: expected",
        "--baseline | '{'                          | :1:2: the text ends inside",
      })
  void whatHoldsNoSettingsIsWrongUse(String option, String content, String problem)
      throws IOException {
    String settings = file("settings.json", content);

    Run run = Run.perf("check", Run.COUNTY, option, settings, "--lang", "en");

    assertThat(run.err()).startsWith("perf check: " + option + " " + settings + problem);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void anUnknownRuleIsWrongUseWithItsPlace() throws IOException {
    String profile = profile("\"budget.sun\": {}");

    Run run = Run.perf("check", Run.COUNTY, "--profile", profile);

    assertThat(run.err())
        .startsWith("perf check: --profile " + profile + ":2:25：/rules/budget.sun: 没有规则");
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"--profile", "--baseline"})
  void missingSettingsAreWrongUse(String option) {
    Run run = Run.perf("check", Run.COUNTY, option, "missing.json", "--lang", "en");

    assertThat(run.err())
        .startsWith("perf check: " + option + " missing.json: no such file or directory");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }
}
