package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.JsonReport;
import io.github.perfbudget.io.report.RunReport;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.validation.Baseline;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.rules.FilingRules;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BaselineJsonTest {

  private static Baseline read(String json) {
    return BaselineJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  private static FileReport report() {
    Filing filing = Filing.builder().addProject(Project.builder().name("农村道路养护").build()).build();
    Reading reading =
        TableText.read(TableText.write(filing, TextForm.DOCX).getBytes(StandardCharsets.UTF_8));
    return FileReport.of("a.txt", reading, FilingRules.standard());
  }

  @Test
  void aBaselineIsReadAndWritten() {
    Baseline baseline =
        Baseline.of(List.of(new Baseline.Entry("0a1b", "budget.sum", "/projects/0")));

    String json = BaselineJson.write(baseline);

    assertThat(json)
        .isEqualTo(
            """
            {
              "format": "perf-baseline/1",
              "findings": [
                {
                  "fingerprint": "0a1b",
                  "rule": "budget.sum",
                  "path": "/projects/0"
                }
              ]
            }
            """);
    assertThat(read(json).entries()).isEqualTo(baseline.entries());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aReportIsTheBaselineOfAllThatItFound(Language language) {
    FileReport report = report();
    String json = JsonReport.write(new RunReport("perf", "standard", List.of(report)), language);

    assertThat(report.count()).isPositive();
    assertThat(report.without(read(json)).count()).isZero();
    assertThat(read(BaselineJson.write(read(json)))).isEqualTo(read(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 1:1: expected \"format\": \"perf-baseline/1\", \"perf-report/1\" [json.format]",
        "'{\"format\":\"perf-profile/1\"}' | 1:11: /format: expected \"format\":"
            + " \"perf-baseline/1\", \"perf-report/1\" [json.format]",
        "'{\"format\":\"perf-baseline/1\"}' | 1:1: the member \"findings\" is missing; add it, for"
            + " example [] [json.missing]",
        "'{\"format\":\"perf-baseline/1\",\"findings\":[],\"files\":[]}' | 1:51: /files: unknown"
            + " member \"files\"; known here: findings, format [json.unknown]",
        "'{\"format\":\"perf-baseline/1\",\"findings\":[1]}' | 1:41: /findings/0: expected an"
            + " object {…}, found 1 [json.type]",
        "'{\"format\":\"perf-baseline/1\",\"findings\":[{\"rule\":\"a.b\",\"path\":\"\"}]}' | 1:41:"
            + " /findings/0: the member \"fingerprint\" is missing; add it, for example \"9f86…\""
            + " [json.missing]",
        "'{\"format\":\"perf-report/1\",\"files\":{}}' | 1:35: /files: expected a list […], found"
            + " {} [json.type]",
        "'{\"format\":\"perf-report/1\",\"files\":[{}]}' | 1:36: /files/0: the member \"findings\""
            + " is missing; add it, for example [] [json.missing]",
      })
  void whatIsNoBaselineIsRefusedWithItsPlace(String json, String message) {
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(SettingsJsonException.class)
        .hasMessage(message);
  }
}
