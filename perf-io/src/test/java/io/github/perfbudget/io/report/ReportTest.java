package io.github.perfbudget.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Baseline;
import io.github.perfbudget.validation.Basis;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Evidence;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Fix;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Wording;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

  private static final FieldPath TOTAL = FieldPath.parse("/projects/0/budget/total");

  private static final String FILING =
      """
      {
        "format": "perf-filing/1",
        "projects": [
          {
            "budget": {"total": {"text": "30"}, "fiscal": {"text": "20"}},
            "signOff": {"handler": "王五", "telephone": "13900000000"},
            "note": ""
          }
        ]
      }
      """;

  static String resource(String name) {
    try (var in = ReportTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void ofJsonThatBreaksOffNothingButTheBreakIsReported() {
    Reading reading =
        FilingJson.reading(
            FILING.substring(0, FILING.length() - 2).getBytes(StandardCharsets.UTF_8));

    FileReport report = FileReport.of("a.json", reading, FilingRules.standard());

    assertThat(report.findings())
        .extracting(each -> each.finding().rule())
        .containsExactly("json.unknown", "json.cut-off");
    assertThat(report.status()).isEqualTo(ReadStatus.UNREADABLE);
  }

  @Test
  void noRulePassesWhereJsonBreaksOff() {
    Reading reading =
        FilingJson.reading(
            FILING.substring(0, FILING.length() - 2).getBytes(StandardCharsets.UTF_8));
    FileReport report = FileReport.of("a.json", reading, rules());

    assertThat(
            JunitReport.write(
                new RunReport("perf-java", "standard", List.of(report)),
                rules(),
                Optional.of(Severity.ERROR),
                Language.ENGLISH))
        .contains("json.cut-off", "errors=\"2\"")
        .doesNotContain("filing.empty");
  }

  private static RunReport run() {
    Reading reading = FilingJson.reading(FILING.getBytes(StandardCharsets.UTF_8));
    FileReport judged =
        FileReport.of(
            "表\u202E.json", reading, Report.of(List.of(telephone(), sum()), List.of(), true));
    FileReport missing = FileReport.unreadable("无.txt", noFile());
    return new RunReport("perf-java 0.1.0", "standard", List.of(judged, missing));
  }

  private static RuleSet rules() {
    return RuleSet.of(List.of(rule("filing.empty"), rule("budget.sum")));
  }

  private static Rule<Filing> rule(String id) {
    return Rule.<Filing>builder()
        .id(id)
        .ref("SUM-01")
        .severity(Severity.WARNING)
        .title("合计无误", "Totals are right")
        .message("合计{total}", "the total {total}")
        .basis(Basis.houseRule())
        .validFrom(LocalDate.of(2021, 8, 18))
        .example("合计30万元", "合计25万元")
        .check((filing, at) -> List.of(Breach.at(at)).stream())
        .build();
  }

  private static Finding sum() {
    return Finding.builder()
        .rule("budget.sum")
        .ref("SUM-01")
        .severity(Severity.ERROR)
        .path(TOTAL)
        .message(Wording.of("合计{total}不等于分项之和{sum}", "the total {total} is not the sum {sum}"))
        .putArgument("total", "30")
        .putArgument("sum", "20")
        .addEvidence(Evidence.of(FieldPath.parse("/projects/0/budget/fiscal"), "20"))
        .basis(Basis.document("《某某办法》", "Measures"))
        .fix(Fix.of(TOTAL, "20"))
        .addConsequence(
            Finding.builder()
                .rule("plan.sum")
                .severity(Severity.WARNING)
                .path(FieldPath.parse("/projects/0/plan"))
                .message(Wording.of("计划与预算不符", "the plan does not match"))
                .build())
        .build();
  }

  private static Finding telephone() {
    FieldPath handler = FieldPath.parse("/projects/0/signOff/handler");
    return Finding.builder()
        .rule("privacy.telephone")
        .severity(Severity.WARNING)
        .path(FieldPath.parse("/projects/0/signOff/telephone"))
        .message(Wording.of("有电话{number}\n", "there is the number {number}\n"))
        .putArgument("number", "13900000000")
        .addEvidence(Evidence.of(handler, "王五"))
        .basis(Basis.houseRule())
        .build();
  }

  private static Finding noFile() {
    return Finding.builder()
        .rule("text.missing")
        .severity(Severity.ERROR)
        .path(FieldPath.ROOT)
        .message(Wording.of("没有这个文件", "there is no such file"))
        .build();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void jsonIsAsInTheGoldenFile(Language language) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonReport.write(run(), language, out);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(resource("report." + language.code() + ".json"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void textIsAsInTheGoldenFile(Language language) {
    String text = TextReport.findings(run(), language) + TextReport.summary(run(), language);
    assertThat(text).isEqualTo(resource("report." + language.code() + ".txt"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sarifIsAsInTheGoldenFile(Language language) {
    assertThat(SarifReport.write(run(), rules(), language))
        .isEqualTo(resource("report." + language.code() + ".sarif"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void junitIsAsInTheGoldenFile(Language language) {
    assertThat(JunitReport.write(run(), rules(), Optional.of(Severity.ERROR), language))
        .isEqualTo(resource("report." + language.code() + ".xml"));
  }

  @Test
  void noJunitCaseFailsWithoutAThreshold() {
    assertThat(JunitReport.write(run(), rules(), Optional.empty(), Language.ENGLISH))
        .doesNotContain("<failure")
        .contains("<error", "<system-out>");
  }

  @Test
  void whatIsKnownIsLeftOutAndWhatFollowsFromItStandsAlone() {
    FileReport judged = run().files().get(0);
    Baseline known = Baseline.of(List.of(Baseline.Entry.of(sum())));

    FileReport fresh = judged.without(known);

    assertThat(fresh.findings())
        .extracting(each -> each.finding().rule())
        .containsExactly("plan.sum", "privacy.telephone", "json.unknown");
    assertThat(judged.count()).isEqualTo(4);
    assertThat(fresh.count()).isEqualTo(3);
  }

  @Test
  void aKnownConsequenceIsLeftOutUnderANewFinding() {
    Finding consequence = sum().consequences().get(0);

    FileReport fresh =
        run().files().get(0).without(Baseline.of(List.of(Baseline.Entry.of(consequence))));

    assertThat(fresh.count()).isEqualTo(3);
    assertThat(fresh.findings())
        .filteredOn(each -> each.finding().rule().equals("budget.sum"))
        .allSatisfy(each -> assertThat(each.consequences()).isEmpty())
        .allSatisfy(each -> assertThat(each.finding().consequences()).isEmpty())
        .hasSize(1);
  }

  @Test
  void anUnreadableFileIsNeverKnown() {
    FileReport missing = run().files().get(1);

    assertThat(missing.without(Baseline.of(List.of(Baseline.Entry.of(noFile())))))
        .isEqualTo(missing);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "ar", "zh", "hi", "de"})
  void theMachinesLocaleChangesNothing(String locale) {
    String json = JsonReport.write(run(), Language.ENGLISH);
    String text = TextReport.findings(run(), Language.CHINESE);
    String sarif = SarifReport.write(run(), rules(), Language.ENGLISH);
    String junit = JunitReport.write(run(), rules(), Optional.empty(), Language.ENGLISH);
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale + "-u-nu-arab"));
      assertThat(JsonReport.write(run(), Language.ENGLISH)).isEqualTo(json);
      assertThat(TextReport.findings(run(), Language.CHINESE)).isEqualTo(text);
      assertThat(SarifReport.write(run(), rules(), Language.ENGLISH)).isEqualTo(sarif);
      assertThat(JunitReport.write(run(), rules(), Optional.empty(), Language.ENGLISH))
          .isEqualTo(junit);
      assertThat(FilingJson.write(FilingJson.reading(bytes()).filing())).contains("\"30\"");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static byte[] bytes() {
    return FILING.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "America/St_Johns", "Asia/Shanghai"})
  void theMachinesTimeZoneChangesNothing(String zone) {
    String junit = JunitReport.write(run(), rules(), Optional.empty(), Language.ENGLISH);
    String sarif = SarifReport.write(run(), rules(), Language.ENGLISH);
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(JunitReport.write(run(), rules(), Optional.empty(), Language.ENGLISH))
          .isEqualTo(junit);
      assertThat(SarifReport.write(run(), rules(), Language.ENGLISH)).isEqualTo(sarif);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void coloursChangeNothingButTheLook() {
    FileReport file = run().files().get(0);

    String coloured = TextReport.findings(file, Language.ENGLISH, TextStyle.COLOURED);

    assertThat(coloured)
        .contains(
            "\u001B[1;31merror\u001B[0m: ",
            "\u001B[1;33mwarning\u001B[0m: ",
            "\u001B[2m[budget.sum]\u001B[0m\n");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(TextReport.findings(file, Language.ENGLISH));
  }

  @Test
  void aRunKnowsItsWorstAndWhetherAFileWasUnreadable() {
    assertThat(RunSummary.of(run()).worst()).contains(Severity.ERROR);
    assertThat(RunSummary.of(run()).unreadable()).isEqualTo(1);
    RunReport nothing = new RunReport("perf-java 0.1.0", "standard", List.of());
    assertThat(RunSummary.of(nothing)).isEqualTo(RunSummary.EMPTY);
    assertThat(TextReport.summary(nothing, Language.ENGLISH))
        .isEqualTo("files: 0, errors: 0, warnings: 0, infos: 0\n");
  }

  @Test
  void charactersThatSteerAConsoleAreSpelledOut() {
    assertThat(VisibleText.of("甲\u001B[31m\r\n\t\u202E\u2066\u200B\u0085\uFEFF\uD800😀é"))
        .isEqualTo("甲\\u001b[31m\\r\\n\\t\\u202e\\u2066\\u200b\\u0085\\ufeff\\ud800😀é");
  }
}
