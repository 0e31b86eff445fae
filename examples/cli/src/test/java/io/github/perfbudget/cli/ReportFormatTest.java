package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class ReportFormatTest {

  private static JsonNode sarif(String... files) throws IOException {
    String[] args = new String[files.length + 3];
    System.arraycopy(files, 0, args, 3, files.length);
    args[0] = "check";
    args[1] = "--format";
    args[2] = "sarif";
    return new ObjectMapper().readTree(Run.perf(args).out()).get("runs").get(0);
  }

  private static Element junit(String... args) throws Exception {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Run.perf(args).out().getBytes(StandardCharsets.UTF_8)));
    return document.getDocumentElement();
  }

  @Test
  void sarifHoldsAResultForEachLineOfText() throws IOException {
    JsonNode run = sarif(Run.BUREAU, Run.COUNTY);

    List<String> lines = Run.perf("check", Run.BUREAU, Run.COUNTY).out().lines().toList();
    assertThat(run.get("results")).hasSameSizeAs(lines);
    assertThat(run.get("results"))
        .zipSatisfy(
            lines,
            (result, line) -> {
              JsonNode place = result.get("locations").get(0).get("physicalLocation");
              JsonNode start = place.get("region");
              assertThat(line)
                  .startsWith(
                      place.get("artifactLocation").get("uri").asText()
                          + ":"
                          + start.get("startLine")
                          + ":"
                          + start.get("startColumn")
                          + ": ")
                  .endsWith("[" + result.get("ruleId").asText() + "]");
            });
  }

  @Test
  void everySarifResultNamesItsRuleByIndex() throws IOException {
    JsonNode run = sarif(Run.BUREAU, Run.COUNTY, "missing.txt");

    JsonNode rules = run.get("tool").get("driver").get("rules");
    assertThat(run.get("results"))
        .allSatisfy(
            result ->
                assertThat(rules.get(result.get("ruleIndex").asInt()).get("id"))
                    .isEqualTo(result.get("ruleId")));
    assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean()).isFalse();
  }

  @Test
  void aFixOfSarifReplacesTheCharactersOfItsField() throws IOException {
    List<String> lines = Files.readAllLines(Path.of(Run.BUREAU));

    List<JsonNode> fixes = sarif(Run.BUREAU).findValues("fixes");

    assertThat(fixes)
        .isNotEmpty()
        .anySatisfy(
            fix -> {
              JsonNode replacement = fix.findValue("replacements").get(0);
              JsonNode region = replacement.get("deletedRegion");
              assertThat(
                      lines
                          .get(region.get("startLine").asInt() - 1)
                          .substring(
                              region.get("startColumn").asInt() - 1,
                              region.get("endColumn").asInt() - 1))
                  .matches("1\\d{10}");
              assertThat(replacement.get("insertedContent").get("text").asText()).contains("****");
            });
  }

  @Test
  void junitHasASuiteForEachFileAndACaseForEachRule() throws Exception {
    Element suites = junit("check", Run.BUREAU, Run.COUNTY, "--format", "junit");

    int rules = (int) Run.perf("rules").out().lines().count();
    assertThat(suites.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
    assertThat(suites.getElementsByTagName("testcase").getLength())
        .isGreaterThanOrEqualTo(2 * rules)
        .isEqualTo(Integer.parseInt(suites.getAttribute("tests")));
  }

  @Test
  void junitFailsAtTheThresholdOfTheExitCode() throws Exception {
    Element never = junit("check", Run.COUNTY, "--format", "junit", "--fail-on", "never");
    Element error = junit("check", Run.COUNTY, "--format", "junit");
    Element warning = junit("check", Run.COUNTY, "--format", "junit", "--fail-on", "warning");

    assertThat(never.getAttribute("failures")).isEqualTo("0");
    assertThat(error.getElementsByTagName("failure").getLength())
        .isPositive()
        .isLessThan(warning.getElementsByTagName("failure").getLength());
  }

  @Test
  void whatCouldNotBeReadIsAnErrorOfJunit() throws Exception {
    Element suites = junit("check", "missing.txt", "--format", "junit");

    assertThat(suites.getAttribute("errors")).isEqualTo("1");
    assertThat(suites.getAttribute("tests")).isEqualTo("1");
  }
}
