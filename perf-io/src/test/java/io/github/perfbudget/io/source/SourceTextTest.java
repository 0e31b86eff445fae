package io.github.perfbudget.io.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.Charset;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SourceTextTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  @Property
  void keepsTheBytesOfAnyInput(@ForAll byte[] bytes) {
    assertThat(SourceText.of(bytes).bytes()).isEqualTo(bytes);
  }

  @Property
  void readsAnyTextInUtf8(@ForAll String text) {
    String encodable = new String(text.getBytes(UTF_8), UTF_8);
    SourceText source = SourceText.of(("目标" + encodable).getBytes(UTF_8));
    assertThat(source.text()).isEqualTo("目标" + encodable);
    assertThat(source.quality()).isEqualTo(Decoding.Quality.EXACT);
  }

  @Property
  void placesEveryOffsetOnItsLine(@ForAll String text) {
    SourceText source = SourceText.of(text.getBytes(UTF_8));
    int line = 1;
    int column = 1;
    for (int offset = 0; offset <= source.text().length(); offset++) {
      assertThat(source.positionAt(offset)).isEqualTo(Position.of(line, column));
      boolean newline = offset < source.text().length() && source.text().charAt(offset) == '\n';
      line = newline ? line + 1 : line;
      column = newline ? 1 : column + 1;
    }
  }

  @Test
  void replacesStretchesInItsOwnEncodingAndKeepsAllOtherBytes() {
    SourceText source = SourceText.of("甲\uD840\uDC00乙丙", Encoding.GB18030);
    List<Replacement> replacements =
        List.of(
            new Replacement(SourceSpan.of(5, 5), "丁"),
            new Replacement(SourceSpan.of(0, 1), ""),
            new Replacement(SourceSpan.of(3, 4), "\uD840\uDC00"));

    assertThat(source.replace(replacements).bytes())
        .isEqualTo("\uD840\uDC00\uD840\uDC00丙丁".getBytes(GB18030));
  }

  @Test
  void keepsBytesThatAreNoText() {
    byte[] damaged = {'a', (byte) 0xFF, 'b', (byte) 0xFF, (byte) 0xFE, 'c'};
    Replacement second = new Replacement(SourceSpan.of(2, 3), "xy");

    assertThat(SourceText.of(damaged).replace(List.of(second)).bytes())
        .isEqualTo(new byte[] {'a', (byte) 0xFF, 'x', 'y', (byte) 0xFF, (byte) 0xFE, 'c'});
  }

  @Test
  void refusesStretchesThatOverlapOrPartACharacter() {
    SourceText source = SourceText.of("甲\uD840\uDC00乙", Encoding.UTF_8);
    Replacement whole = new Replacement(SourceSpan.of(0, 4), "");
    Replacement half = new Replacement(SourceSpan.of(2, 3), "");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.replace(List.of(whole, half)))
        .withMessage("stretches overlap at 2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.replace(List.of(half)))
        .withMessage("offset stands inside a character: 2");
  }

  @Test
  void refusesTextsThatTheBytesWouldNotTell() {
    SourceText source = SourceText.of("绩", Encoding.GB18030);
    SourceSpan all = SourceSpan.of(0, 1);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.replace(List.of(new Replacement(all, "模"))))
        .withMessage("the bytes would be read as UTF_8; save the file as UTF-8 first");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> source.replace(List.of(new Replacement(all, "\uD840"))))
        .withMessage("GB18030 lacks a character of the text");
  }

  @ParameterizedTest
  @EnumSource
  void readsWhatItWroteInAnyEncoding(Encoding encoding) {
    SourceText source = SourceText.of("第一部分\n\uD840\uDC00", encoding);

    assertThat(SourceText.of(source.bytes()).text()).isEqualTo(source.text());
    assertThat(SourceText.of(source.bytes()).encoding()).isEqualTo(encoding);
  }

  @Test
  void readsGb18030WhereUtf8IsNotValid() {
    SourceText source = SourceText.of("绩效目标≥131.2万元㎡".getBytes(GB18030));
    assertThat(source.text()).isEqualTo("绩效目标≥131.2万元㎡");
    assertThat(source.encoding()).isEqualTo(Encoding.GB18030);
  }

  @Test
  void leavesOutTheByteOrderMark() {
    assertThat(SourceText.of("\uFEFF绩效".getBytes(UTF_8)).text()).isEqualTo("绩效");
    assertThat(SourceText.of("\uFEFF绩效".getBytes(UTF_16LE)).text()).isEqualTo("绩效");
    assertThat(SourceText.of("\uFEFF绩效".getBytes(UTF_16BE)).encoding())
        .isEqualTo(Encoding.UTF_16BE);
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void marksAnIncompleteLastCharacter(int missing) {
    byte[] whole = "绩效".getBytes(UTF_8);
    SourceText source = SourceText.of(java.util.Arrays.copyOf(whole, whole.length - missing));
    assertThat(source.text()).isEqualTo("绩\uFFFD");
    assertThat(source.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(source.quality()).isEqualTo(Decoding.Quality.CUT_OFF);
  }

  @Test
  void replacesBytesThatAreNoTextInAnyEncoding() {
    byte[] bytes = {'a', (byte) 0xFF, (byte) 0xFF, 'b'};
    SourceText source = SourceText.of(bytes);
    assertThat(source.text()).startsWith("a\uFFFD").endsWith("b");
    assertThat(source.quality()).isEqualTo(Decoding.Quality.DAMAGED);
  }
}
