package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class CheckTest {

  @SuppressWarnings("unused") // named by the tests
  private static final List<String> BUNDLED = Run.BUNDLED;

  @TempDir private Path directory;

  @ParameterizedTest
  @FieldSource("BUNDLED")
  void aFindingIsALineWithItsPlaceAndRule(String file) {
    Run run = Run.perf("check", file);

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out().lines())
        .isNotEmpty()
        .allMatch(
            line ->
                line.matches(
                    "\\Q" + file + "\\E:\\d+:\\d+: (error|warning|info): .+ \\[[a-z.-]+]"));
  }

  @ParameterizedTest
  @CsvSource({
    "bureau-2024.txt, 391, project.code",
    "bureau-2024.txt, 500, code.shape",
    "county-2025.txt, 56, budget.sum",
    "county-2025.txt, 308, plan.cumulative",
    "office-2023.txt, 438, plan.total",
  })
  void theFaultsOfTheBundledFilingsAreFound(String file, int line, String rule) {
    String path = Run.FILINGS.resolve(file).toString();

    assertThat(Run.perf("check", path).out())
        .containsPattern("(?m)^\\Q" + path + "\\E:" + line + ":\\d+: error: .*\\[" + rule + "]$");
  }

  @Test
  void theSummaryIsApartFromTheFindings() {
    Run run = Run.perf("check", Run.COUNTY, Run.OFFICE, "--lang", "en");

    assertThat(run.err()).matches("files: 2, errors: \\d+, warnings: \\d+, infos: \\d+\n");
  }

  @Test
  void messagesComeInTheLanguageAskedFor() {
    Run chinese = Run.perf("check", Run.COUNTY);
    Run english = Run.perf("--lang", "en", "check", Run.COUNTY);

    assertThat(Run.perf("check", Run.COUNTY, "--lang=zh")).isEqualTo(chinese);
    assertThat(Run.perf("check", "--lang", "en", Run.COUNTY)).isEqualTo(english);
    assertThat(english.out().lines()).hasSameSizeAs(chinese.out().lines().toList());
    assertThat(english.out()).contains("cumulative").isNotEqualTo(chinese.out());
  }

  @Test
  void theThresholdDecidesTheExitCodeAlone() throws IOException {
    Path file = directory.resolve("warned.txt");
    String office = Files.readString(Path.of(Run.OFFICE));
    int projects = office.indexOf("第二部分");
    Files.writeString(file, office.substring(0, projects));

    Run strict = Run.perf("check", file.toString(), "--fail-on", "warning");
    Run lax = Run.perf("check", file.toString(), "--fail-on", "never");

    assertThat(strict.out()).isEqualTo(lax.out());
    assertThat(lax.code()).isZero();
    assertThat(Run.perf("check", Run.OFFICE, "--fail-on", "never").code()).isZero();
    assertThat(Run.perf("check", Run.OFFICE, "--fail-on", "warning").code()).isEqualTo(1);
  }

  @Test
  void jsonHoldsWhatTheLinesSay() throws IOException {
    Run text = Run.perf("check", Run.BUREAU, Run.COUNTY);
    Run json = Run.perf("check", Run.BUREAU, Run.COUNTY, "--format", "json");

    JsonNode report = new ObjectMapper().readTree(json.out());
    assertThat(json.code()).isEqualTo(text.code());
    assertThat(report.get("format").asText()).isEqualTo("perf-report/1");
    assertThat(report.get("files"))
        .extracting(file -> file.get("file").asText())
        .containsExactly(Run.BUREAU, Run.COUNTY);
    assertThat(report.findValues("findings").stream().mapToInt(JsonNode::size).sum())
        .isEqualTo((int) text.out().lines().count());
  }

  @Test
  void whatCouldNotBeReadStandsInTheJsonToo() throws IOException {
    Run run = Run.perf("check", "missing.txt", Run.COUNTY, "--format", "json");

    JsonNode missing = new ObjectMapper().readTree(run.out()).get("files").get(0);
    assertThat(missing.get("status").asText()).isEqualTo("unreadable");
    assertThat(missing.get("findings").get(0).get("rule").asText()).isEqualTo("file.missing");
    assertThat(run.err()).startsWith("missing.txt:1:1: error: ");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void theReportAppearsWhole() throws IOException {
    Path out = directory.resolve("报告.txt");
    Files.writeString(out, "old");

    Run run = Run.perf("check", Run.COUNTY, "--out", out.toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
    assertThat(out).hasContent(Run.perf("check", Run.COUNTY).out());
    assertThat(directory.toFile().list()).containsExactly("报告.txt");
  }

  @Test
  void jsonOfAFilingIsCheckedLikeItsText() throws IOException {
    Path json = directory.resolve("county.json");
    Run.perf("convert", Run.COUNTY, "--to", "json", "--out", json.toString());

    Run run = Run.perf("check", json.toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(rules(run)).isEqualTo(rules(Run.perf("check", Run.COUNTY)));
  }

  private static List<String> rules(Run run) {
    return run.out().lines().map(line -> line.replaceFirst(".* \\[", "[")).sorted().toList();
  }

  @Test
  void personalDataIsMasked() {
    for (String format : List.of("text", "json", "sarif", "junit")) {
      assertThat(Run.perf("check", Run.BUREAU, "--format", format).out())
          .contains("privacy.telephone")
          .doesNotContainPattern("(?<![0-9A-Za-z])1\\d{10}(?![0-9A-Za-z])");
    }
  }
}
