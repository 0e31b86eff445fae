package io.github.perfbudget.io.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfbudget.io.form.ReadingCase;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.BaselineJson;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.json.SettingsJsonException;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LimitsTest {

  private static final String TEXT = new String(new ReadingCase("county-form").text(), UTF_8);

  private static Reading table(String text, Limits limits) {
    Reading reading = TableText.read(SourceText.of(text.getBytes(UTF_8)), limits);
    assertThat(reading.source().text()).isEqualTo(text);
    return reading;
  }

  private static Reading json(String members, Limits limits) {
    String json = "{\"format\":\"perf-filing/1\"," + members + "}";
    return FilingJson.reading(json.getBytes(UTF_8), limits);
  }

  private static void assertEndsAt(Limit limit, int most, Reading reading) {
    assertThat(reading.isTruncated()).isTrue();
    assertThat(FileReport.of("a", reading).truncated()).isTrue();
    assertThat(reading.status()).isNotEqualTo(ReadStatus.READ);
    for (Language language : Language.values()) {
      assertThat(reading.diagnostics())
          .extracting(each -> each.finding().text(language))
          .anyMatch(text -> text.contains(limit.label() + "=" + most));
    }
  }

  private static void assertReadWhole(Reading reading) {
    assertThat(reading.isTruncated()).isFalse();
    assertThat(reading.diagnostics()).extracting(each -> each.finding().rule()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LINES, 40", "CELLS, 30", "TEXT_LENGTH, 20", "BYTES, 500"})
  void whatIsBeyondALimitOfTableTextIsKeptAndTold(Limit limit, int most) {
    Reading reading = table(TEXT, Limits.STANDARD.with(limit, most));

    assertEndsAt(limit, most, reading);
    String unread =
        reading.filing().unread().stream()
            .flatMap(part -> part.rows().stream())
            .flatMap(row -> row.stream())
            .collect(Collectors.joining());
    assertThat(unread.strip()).endsWith(TEXT.strip().substring(TEXT.strip().length() - 2));
  }

  @ParameterizedTest
  @EnumSource(names = {"LINES", "CELLS", "TEXT_LENGTH", "BYTES"})
  void whatIsAtALimitOfTableTextIsReadWhole(Limit limit) {
    assertReadWhole(table(TEXT, Limits.STANDARD.with(limit, TEXT.getBytes(UTF_8).length)));
  }

  @Test
  void allCellsOfOneLineAreCounted() {
    Limits limits = Limits.STANDARD.with(Limit.CELLS, 1000);

    assertEndsAt(Limit.CELLS, 1000, table("\t项目编码" + "\t甲".repeat(1000), limits));
  }

  @Test
  void aCellOfManyLinesIsAsLongAsAllOfThem() {
    Limits limits = Limits.STANDARD.with(Limit.TEXT_LENGTH, 100);

    assertEndsAt(Limit.TEXT_LENGTH, 100, table("\t项目编码\n" + "甲甲\n".repeat(40), limits));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "BYTES         | 60 | '\"agency\":{\"name\":\"某县某局某科\"},\"year\":2025'",
        "TEXT_LENGTH   | 20 | '\"agency\":{\"name\":\"某县农业农村局农村经济合作事业发展服务中心\"}'",
        "VALUES        | 3  | '\"year\":2025,\"agency\":{\"name\":\"某局\",\"code\":\"304001\"}'",
        "DEPTH         | 3  | '\"year\":2025,\"projects\":[{\"agency\":{}}]'",
        "NUMBER_LENGTH | 3  | '\"year\":2025'",
        "NAME_LENGTH   | 6  | '\"year\":2025,\"safeguards\":{\"paragraphs\":[],\"claims\":[]}'",
      })
  void whatIsBeyondALimitOfJsonIsTold(Limit limit, int most, String members) {
    assertEndsAt(limit, most, json(members, Limits.STANDARD.with(limit, most)));
    assertReadWhole(json(members, Limits.STANDARD.with(limit, 300)));
    assertReadWhole(json(members, Limits.STANDARD));
  }

  @Test
  void noMoreIsReportedOfOneInputThanTheLimit() {
    Limits limits = Limits.STANDARD.with(Limit.FINDINGS, 10);
    String notes = "一、总体绩效目标\n" + "甲[footnoteRef:1] [1: 乙]\n".repeat(20);
    String unknown =
        IntStream.range(0, 20).mapToObj(i -> "\"x" + i + "\":0").collect(Collectors.joining(","));

    for (Reading reading : Stream.of(table(notes, limits), json(unknown, limits)).toList()) {
      assertThat(reading.diagnostics()).hasSize(11);
      assertThat(reading.isTruncated()).isTrue();
    }
    assertEndsAt(Limit.FINDINGS, 10, json(unknown, limits));
  }

  @Test
  void aBaselineBeyondALimitIsRefused() {
    byte[] json = "{\"format\":\"perf-baseline/1\",\"findings\":[]}".getBytes(UTF_8);

    assertThat(BaselineJson.read(json, Limits.STANDARD.with(Limit.VALUES, 3)).entries()).isEmpty();
    for (Limits limits :
        new Limits[] {
          Limits.STANDARD.with(Limit.VALUES, 2), Limits.STANDARD.with(Limit.BYTES, 40)
        }) {
      assertThatThrownBy(() -> BaselineJson.read(json, limits))
          .isInstanceOfSatisfying(
              SettingsJsonException.class,
              refused -> assertThat(refused.finding()).returns("json.limit", Finding::rule));
    }
  }

  @Test
  void limitsAreEqualWhereTheyAreTheSame() {
    Limits changed = Limits.STANDARD.with(Limit.CELLS, 5);

    assertThat(changed.of(Limit.CELLS)).isEqualTo(5);
    assertThat(changed.with(Limit.CELLS, Limit.CELLS.standard()))
        .isEqualTo(Limits.STANDARD)
        .hasSameHashCodeAs(Limits.STANDARD);
    assertThat(changed).isNotEqualTo(Limits.STANDARD).hasToString("Limits[cells=5]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changed.with(Limit.DEPTH, 0))
        .withMessage("limit is less than 1: depth=0");
  }
}
