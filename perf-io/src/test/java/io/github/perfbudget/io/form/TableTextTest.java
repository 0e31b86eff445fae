package io.github.perfbudget.io.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Language;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableTextTest {

  static Stream<ReadingCase> cases() {
    return ReadingCase.all();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsAsSpecified(ReadingCase example) {
    Reading reading = TableText.read(example.text());
    assertThat(FilingJson.write(reading.filing())).isEqualTo(new String(example.json(), UTF_8));
    assertThat(reading.diagnostics().stream().map(noticed -> describe(reading, noticed)))
        .isEqualTo(example.diagnostics());
  }

  private static String describe(Reading reading, Diagnostic noticed) {
    return reading.source().positionAt(noticed.span().start()) + " " + noticed.finding().rule();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readsTheSameWithCarriageReturns(ReadingCase example) {
    String text = new String(example.text(), UTF_8);
    assertThat(TableText.read(text.replace("\n", "\r\n").getBytes(UTF_8)).filing())
        .isEqualTo(TableText.read(example.text()).filing());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void keepsEveryByteAndNeverFailsOnAnyPrefix(ReadingCase example) {
    byte[] text = example.text();
    for (int length = 0; length <= text.length; length++) {
      byte[] prefix = Arrays.copyOf(text, length);
      assertThat(TableText.read(prefix).source().bytes()).isEqualTo(prefix);
    }
  }

  @ParameterizedTest(name = "{0} stands at {1}")
  @CsvSource({
    "/projects/0/heading, 4:19",
    "/projects/0/agency/code, 5:2",
    "/projects/0/agency/name, 5:8",
    "/projects/0/moneyUnit, 6:5",
    "/projects/0/code, 9:2",
    "/projects/0/budget/fiscal, 17:2",
    "/projects/0/plan/june, 32:2",
    "/projects/0/goals/1/label, 39:1",
    "/projects/0/goals/1/text, 39:3",
    "/projects/0/indicators/0/target, 55:2",
    "/projects/0/indicators/1/categoryText, 58:2",
    "/projects/0/indicators/1/typeText, 59:2",
  })
  void knowsWhereEachFieldStands(String path, String position) {
    assertThat(positionOf("county-form", path)).isEqualTo(position);
  }

  @ParameterizedTest(name = "absent {0} is looked for at {1}")
  @CsvSource({
    "/projects/0/budget/other, 19:2",
    "/projects/0/plan/october, 33:2",
    "/projects/0/indicators/1/description, 61:2",
    "/projects/0/signOff/telephone, 5:2",
    "/projects/0/title, 5:2",
    "/year, 1:1",
    "/safeguards, 1:1",
  })
  void knowsWhereAnAbsentFieldWouldStand(String path, String position) {
    assertThat(positionOf("county-form", path)).isEqualTo(position);
  }

  private static String positionOf(String name, String path) {
    Reading reading = TableText.read(new ReadingCase(name).text());
    return reading
        .source()
        .positionAt(reading.sourceMap().locate(FieldPath.parse(path)).start())
        .toString();
  }

  @Test
  void readsGb18030AndSaysSo() {
    byte[] text =
        new String(new ReadingCase("county-form").text(), UTF_8)
            .getBytes(Charset.forName("GB18030"));
    Reading reading = TableText.read(text);
    assertThat(reading.filing())
        .isEqualTo(TableText.read(new ReadingCase("county-form").text()).filing());
    assertThat(reading.diagnostics())
        .extracting(noticed -> noticed.finding().rule())
        .containsExactly("text.encoding");
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
  }

  /** People take the file of a filing for its text. */
  @ParameterizedTest
  @CsvSource({
    "504B0304140006000800, Word/Excel (.docx",
    "D0CF11E0A1B11AE10000, Word/Excel/WPS (.doc",
    "255044462D312E370A25, PDF",
    "7B5C727466315C616E73, RTF",
  })
  void saysWhatAFileIsThatHoldsNoText(String begin, String kind) {
    byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex(begin), 5000);

    Reading reading = TableText.read(bytes);

    assertThat(reading.status()).isEqualTo(ReadStatus.UNREADABLE);
    assertThat(reading.source().bytes()).isEqualTo(bytes);
    assertThat(reading.diagnostics()).hasSize(1);
    var finding = reading.diagnostics().get(0).finding();
    assertThat(finding.rule()).isEqualTo("text.other-file");
    assertThat(finding.text(Language.ENGLISH)).contains(kind, "extract the text first");
    assertThat(finding.text(Language.CHINESE)).contains(kind, "请先提取文字");
  }

  @Test
  void keepsWhatLiesBeyondALimitUnread() {
    SourceText source = SourceText.of(new ReadingCase("county-form").text());
    Reading reading = TableText.read(source, Limits.STANDARD.with(Limit.CELLS, 30));
    assertThat(reading.status()).isEqualTo(ReadStatus.PARTIAL);
    assertThat(reading.filing().projects()).hasSize(1);
    assertThat(reading.filing().unread().get(0).rows().get(0).get(0)).contains("验收合格率");
    assertThat(reading.diagnostics())
        .extracting(noticed -> noticed.finding().rule())
        .containsExactly("text.limit");
  }
}
