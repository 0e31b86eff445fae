package io.github.perfbudget.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {

  @Test
  void rulesListsEveryRuleWithIdAndNumber() {
    Run run = Run.perf("rules");

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .hasSameSizeAs(FilingRules.standard().rules())
        .allMatch(line -> line.matches("(error|warning|info) +[a-z.-]+ +[A-Z]+-\\d+ +\\S.*"));
  }

  @Test
  void rulesAreDataToo() throws IOException {
    JsonNode list = new ObjectMapper().readTree(Run.perf("rules", "--format", "json").out());

    assertThat(list).hasSameSizeAs(FilingRules.standard().rules());
    assertThat(list)
        .allSatisfy(
            rule ->
                assertThat(rule.fieldNames())
                    .toIterable()
                    .contains("id", "severity", "title", "message", "basis", "bad", "good"));
    assertThat(list)
        .filteredOn(rule -> rule.get("id").asText().equals("target.satisfaction.low"))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.get("validFrom").asText()).isEqualTo("2021-08-18");
              assertThat(rule.get("parameters").toString())
                  .contains("\"name\":\"minimum\"", "\"kind\":\"number\"", "\"usual\":60");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"filing", "report"})
  void theSchemaOfAFormatIsPrinted(String format) throws IOException {
    Run run = Run.perf("schema", format);

    JsonNode schema = new ObjectMapper().readTree(run.out());
    assertThat(run.code()).isZero();
    assertThat(schema.get("title").asText()).isEqualTo("perf-" + format + "/1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyRuleIsExplained(String language) {
    FilingRules.standard()
        .rules()
        .forEach(
            rule -> {
              Run run = Run.perf("explain", rule.id(), "--lang", language);

              assertThat(run.code()).isZero();
              assertThat(run.out())
                  .startsWith(rule.id())
                  .contains(rule.severity().code())
                  .contains(rule.example().orElseThrow().bad())
                  .contains(rule.example().orElseThrow().good());
            });
  }

  @Test
  void anExplanationSaysSinceWhenWhatIsWrongAndRightAndWhatCanBeSet() {
    assertThat(Run.perf("explain", "target.satisfaction.low", "--lang", "en").out())
        .contains("\nin force from: 2021-08-18\n")
        .contains("\nwrong: 参展企业满意度：≥35%\n")
        .contains("\nright: 参展企业满意度：≥85%\n")
        .contains("\nparameter minimum = 60 (the least satisfaction, in percent)\n");
    assertThat(Run.perf("explain", "target.satisfaction.low").out())
        .contains("\n施行日期：2021-08-18\n")
        .contains("\n误例：参展企业满意度：≥35%\n")
        .contains("\n正例：参展企业满意度：≥85%\n");
    assertThat(Run.perf("explain", "budget.sum").out()).contains("\n允许误差：0元\n");
  }

  @Test
  void theRulesOfANumberAreExplained() {
    assertThat(Run.perf("explain", "PLAN-02").out())
        .isEqualTo(Run.perf("explain", "plan.cumulative").out());
    assertThat(
            Run.perf("explain", "PLAN-01").out().lines().filter(line -> line.contains("PLAN-01")))
        .hasSizeGreaterThan(1);
  }

  @Test
  void whatTheReaderNoticesIsExplained() {
    assertThat(Run.perf("explain", "text.encoding", "--lang", "en").out())
        .startsWith("text.encoding (error)\nsome bytes are no text; ")
        .contains("\n\ntext.encoding (info)\nthe file is not UTF-8 ");
  }
}
