package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.JsonReport;
import io.github.perfbudget.io.report.RunReport;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A report is read back as it was written, or refused with the place of what is wrong. */
class ReportJsonTest {

  private static final Path COUNTY = Path.of("../examples/filings/county-2025.txt");

  private static RunReport run(Reading reading) {
    FileReport file = FileReport.of("甲.txt", reading, FilingRules.standard());
    return new RunReport("perf-java 0.1.0", "standard", List.of(file));
  }

  private static WrittenReport read(String json) {
    return ReportJson.read(json.getBytes(StandardCharsets.UTF_8));
  }

  @Provide
  Arbitrary<Filing> filings() {
    return io.github.perfbudget.model.testkit.Filings.valid();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsReadIsWrittenAsItWas(Language language) throws IOException {
    String json = JsonReport.write(run(TableText.read(COUNTY)), language);

    assertThat(ReportJson.write(read(json))).isEqualTo(json);
  }

  @Property(tries = 50)
  void theReportOfAnyFilingIsReadBack(@ForAll("filings") Filing filing) {
    Reading reading =
        TableText.read(TableText.write(filing, TextForm.DOCX).getBytes(StandardCharsets.UTF_8));
    String json = JsonReport.write(run(reading), Language.ENGLISH);

    assertThat(ReportJson.write(read(json))).isEqualTo(json);
  }

  @Test
  void findingsAreReadAsData() throws IOException {
    String json = JsonReport.write(run(TableText.read(COUNTY)), Language.ENGLISH);

    WrittenReport.OfFile file = read(json).files().get(0);

    assertThat(file.status()).isEqualTo(ReadStatus.READ);
    assertThat(file.findings())
        .filteredOn(finding -> finding.rule().equals("budget.sum"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.severity()).isEqualTo(Severity.ERROR);
              assertThat(finding.path()).isEqualTo(FieldPath.parse("/projects/0/budget/total"));
              assertThat(finding.line()).isEqualTo(56);
              assertThat(finding.message()).startsWith("the budget is 600000.00元");
              assertThat(finding.evidence()).isNotEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"truncated\": false'    | '\"truncated\": \"no\"'       | json.type    | /files/0/truncated",
        "'\"status\": \"read\"'    | '\"status\": \"seen\"'        | json.choice  | /files/0/status",
        "'\"severity\": \"error\"' | '\"severity\": \"grave\"'     | json.choice  | /files/0/findings/0/severity",
        "'\"line\": 3,'            | '\"line\": 3.5,'              | json.type    | /files/0/findings/0/line",
        "'\"line\": 3,'            | '\"line\": 3, \"row\": 3,'    | json.unknown | /files/0/findings/0/row",
        "'\"line\": 3,'            | ''                            | json.missing | /files/0/findings/0",
        "'\"/year\"'               | '\"year\"'                    | json.type    | /files/0/findings/0/path",
        "'\"findings\": ['         | '\"findings\": [1, '          | json.type    | /files/0/findings/0",
        "perf-report/1             | perf-report/2                 | json.format  | /format",
        "'\"basis\": \"b\"'        | '\"basis\": \"b'              | json.syntax  | ",
      })
  void whatIsNoReportIsRefusedWithItsPlace(String before, String after, String rule, String path) {
    String report =
        """
        {"format": "perf-report/1", "engine": "e", "profile": "p", "files": [
          {"file": "甲", "status": "read", "findings": [
            {"rule": "a.b", "severity": "error", "path": "/year", "line": 3, "column": 1,
             "endLine": 3, "endColumn": 1, "message": "m", "evidence": [], "basis": "b",
             "fingerprint": "f", "consequences": []}],
           "notEvaluated": [], "truncated": false}]}
        """;
    assertThat(read(report).files()).hasSize(1);

    String other = report.replace(before, after);
    var refused = catchThrowableOfType(SettingsJsonException.class, () -> read(other));

    assertThat(refused.finding().rule()).isEqualTo(rule);
    if (path != null) {
      assertThat(refused.path()).hasToString(path);
    }
    assertThat(refused.position().line()).isPositive();
  }
}
