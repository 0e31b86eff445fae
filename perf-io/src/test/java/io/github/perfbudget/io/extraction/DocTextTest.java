package io.github.perfbudget.io.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.perfbudget.io.testkit.ExtractedText;
import io.github.perfbudget.io.testkit.ParagraphMark;
import io.github.perfbudget.io.testkit.ParagraphMarks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The emulator writes the text of .doc files as a golden file has it. */
class DocTextTest {

  private static final String EQUALS = " = ";

  @ParameterizedTest(name = "{0}")
  @MethodSource("golden")
  void writesDocAsMeasured(Construct construct, String text) {
    assertThat(ExtractedText.doc(construct.document())).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = Construct.class,
      names = {"CONTROL", "CONTROL_WITH_TABLE", "CONTROL_WITH_BOTH", "CONTROL_AROUND_CELL"})
  void refusesWhatHasNoEvidence(Construct construct) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExtractedText.doc(construct.document()))
        .withMessageContaining("no evidence");
  }

  @Test
  void everyConstructIsWrittenOrRefused() throws IOException {
    assertThat(read()).hasSize(Construct.values().length - 4);
  }

  @Test
  void marksApartEndInOneNewline() {
    assertThat(
            ExtractedText.doc(
                Construct.TWO_PARAGRAPHS.document(), ParagraphMarks.all(ParagraphMark.APART)))
        .isEqualTo("甲\n乙\n");
  }

  @Test
  void seededMarksAreTheSameForTheSameSeed() {
    assertThat(ExtractedText.doc(Construct.NUMBERED.document(), ParagraphMarks.seeded(7)))
        .isEqualTo(ExtractedText.doc(Construct.NUMBERED.document(), ParagraphMarks.seeded(7)));
  }

  static Iterable<Arguments> golden() throws IOException {
    return read().entrySet().stream()
        .map(golden -> Arguments.of(golden.getKey(), golden.getValue()))
        .toList();
  }

  private static Map<Construct, String> read() throws IOException {
    Map<Construct, String> golden = new EnumMap<>(Construct.class);
    try (InputStream in = DocTextTest.class.getResourceAsStream("doc.golden")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> put(line, golden));
    }
    return golden;
  }

  private static void put(String line, Map<Construct, String> golden) {
    int equals = line.indexOf(EQUALS);
    String text = line.substring(equals + EQUALS.length());
    golden.put(
        Construct.valueOf(line.substring(0, equals)),
        text.replace('→', '\t').replace('⏎', '\n').replace('␍', '\r'));
  }
}
