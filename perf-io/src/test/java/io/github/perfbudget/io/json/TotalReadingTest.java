package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalReadingTest {

  private static final String FORMAT = "{\"format\":\"perf-filing/1\",";

  private static Reading reading(String members) {
    return FilingJson.reading((FORMAT + members).getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> rules(Reading reading) {
    return reading.diagnostics().stream().map(each -> each.finding().rule()).toList();
  }

  @Test
  void whatIsWrongIsLeftOutAndTheRestIsKept() {
    Reading reading =
        reading(
            "\"year\":\"x\",\"projects\":[{\"name\":1,\"title\":\"甲\",\"note\":[1,{}]},"
                + "{\"name\":\"乙\",\"indicators\":[{\"target\":{}},{\"name\":\"丙\"}]}]}");
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTIAL);
    assertThat(rules(reading))
        .containsExactly("json.type", "json.type", "json.unknown", "json.missing");
    assertThat(reading.filing().year()).isEmpty();
    Project second = reading.filing().projects().get(1);
    assertThat(reading.filing().projects().get(0).title()).contains("甲");
    assertThat(second.indicators()).hasSize(2);
    assertThat(second.indicators().get(0).target()).isEmpty();
    assertThat(second.indicators().get(1).name()).contains("丙");
  }

  @Test
  void whatIsMissedForARefusedMemberIsNotToldAgain() {
    Reading reading =
        reading(
            "\"projects\":[{\"budget\":{\"total\":{\"number\":6E+2,\"unit\":\"元\"}},"
                + "\"indicators\":[{\"target\":{\"value\":{\"kind\":\"ratio\",\"number\":\"9\"}}},"
                + "{\"target\":{\"words\":\"≥9%\"}}]}]}");
    assertThat(rules(reading))
        .containsExactly("json.number", "json.type", "json.missing", "json.unknown");
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTIAL);
  }

  @Test
  void whereTextAndValueDisagreeTheTextHolds() {
    Reading reading =
        reading(
            "\"projects\":[{\"indicators\":[{\"category\":\"COST\",\"categoryText\":\"产出指标\","
                + "\"target\":{\"text\":\"≥4次\",\"comparator\":\"EQUAL\"}}]}]}");
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTIAL);
    assertThat(rules(reading)).containsExactly("json.conflict", "json.conflict");
    var indicator = reading.filing().projects().get(0).indicators().get(0);
    assertThat(indicator.categoryText()).contains("产出指标");
    assertThat(indicator.target().orElseThrow().text()).isEqualTo("≥4次");
  }

  @Test
  void ofAMemberWrittenTwiceTheFirstHolds() {
    Reading reading =
        reading("\"projects\":[{\"name\":\"甲\"}],\"projects\":[{\"name\":\"乙\"}],\"year\":2023}");
    assertThat(rules(reading)).containsExactly("json.duplicate");
    assertThat(reading.filing().projects()).hasSize(1);
    assertThat(reading.filing().projects().get(0).name()).contains("甲");
    assertThat(reading.filing().year()).contains(2023);
  }

  @Test
  void anotherFormatHidesAllElse() {
    Reading reading =
        FilingJson.reading(
            "{\"format\":\"perf-filing/2\",\"year\":1,\"x\":2}".getBytes(StandardCharsets.UTF_8));
    assertThat(reading.status()).isEqualTo(ReadStatus.UNREADABLE);
    assertThat(rules(reading)).containsExactly("json.format");
    assertThat(reading.filing().year()).isEmpty();
  }

  @Test
  void gb18030IsReadAndSaidSo() {
    Reading reading =
        FilingJson.reading(
            (FORMAT + "\"agency\":{\"name\":\"某县商务局\"}}").getBytes(Charset.forName("GB18030")));
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    assertThat(rules(reading)).containsExactly("json.encoding");
    assertThat(reading.diagnostics().get(0).finding().severity()).isEqualTo(Severity.WARNING);
    assertThat(reading.filing().agency().orElseThrow().name()).contains("某县商务局");
  }

  @Test
  void aByteOrderMarkIsNoMistake() {
    String json = "\uFEFF" + FORMAT + "\"year\":2023}";
    assertThat(FilingJson.read(json).year()).contains(2023);
    assertThat(FilingJson.read(json.getBytes(StandardCharsets.UTF_8)).year()).contains(2023);
    assertThat(FilingJson.looksLikeJson(json)).isTrue();
  }

  @Test
  void anAbsentFieldIsLocatedAtWhatWouldHoldIt() {
    Reading reading = reading("\"projects\":[{\"name\":\"甲\"}]}");
    FieldPath absent = FieldPath.parse("/projects/0/budget/total");
    assertThat(reading.source().slice(reading.sourceMap().locate(absent)))
        .isEqualTo("{\"name\":\"甲\"}");
  }

  @Test
  void whatIsBeyondTheLimitsIsRefused() {
    byte[] json =
        (FORMAT + "\"agency\":{\"name\":\"" + "甲".repeat(100) + "\"}}")
            .getBytes(StandardCharsets.UTF_8);
    Limits shortTexts = Limits.STANDARD.with(Limit.TEXT_LENGTH, 99);
    Limits shortInput = Limits.STANDARD.with(Limit.BYTES, 99);
    assertThat(rules(FilingJson.reading(json, shortTexts))).containsExactly("json.limit");
    assertThat(FilingJson.reading(json, shortTexts).status()).isEqualTo(ReadStatus.PARTIAL);
    assertThat(rules(FilingJson.reading(json, shortInput))).containsExactly("json.limit");
    assertThat(FilingJson.reading(json, shortInput).status()).isEqualTo(ReadStatus.UNREADABLE);
    assertThatThrownBy(() -> FilingJson.read(json, shortInput))
        .isInstanceOf(FilingJsonException.class)
        .hasMessageContaining("[json.limit]");
    assertThat(FilingJson.read(json)).isNotNull();
  }

  @Test
  void deepNestingAndLongNumbersAreRefused() {
    assertThat(rules(reading("\"x\":" + "[".repeat(100_000)))).containsExactly("json.limit");
    String digits = "1".repeat(65);
    assertThat(rules(reading("\"year\":" + digits + "}"))).contains("json.limit");
    assertThat(rules(reading("\"year\":1E999999999}"))).contains("json.type");
  }

  @Test
  void tableTextDoesNotLookLikeJson() {
    assertThat(FilingJson.looksLikeJson(" \r\n\t{")).isTrue();
    assertThat(FilingJson.looksLikeJson(" [\n{")).isTrue();
    assertThat(FilingJson.looksLikeJson("{")).isTrue();
    assertThat(FilingJson.looksLikeJson("{\\rtf1\\ansi")).isFalse();
    assertThat(FilingJson.looksLikeJson("[")).isFalse();
    assertThat(FilingJson.looksLikeJson("")).isFalse();
    assertThat(FilingJson.looksLikeJson("[bookmark: _Toc1]目录")).isFalse();
    assertThat(FilingJson.looksLikeJson("\t项目编码\n")).isFalse();
  }

  @Test
  void aListOfFilingsIsNoFiling() {
    Reading reading =
        FilingJson.reading("[{\"format\":\"perf-filing/1\"}]".getBytes(StandardCharsets.UTF_8));

    assertThat(reading.status()).isEqualTo(ReadStatus.UNREADABLE);
    assertThat(reading.diagnostics()).hasSize(1);
    assertThat(reading.diagnostics().get(0).finding().rule()).isEqualTo("json.list");
    assertThat(reading.diagnostics().get(0).finding().text(Language.ENGLISH)).contains("ndjson");
  }
}
