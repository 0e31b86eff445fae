package io.github.perfbudget.io.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.testkit.ExtractedText;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The emulator writes what extraction reads from files that hold one construct each. */
class EmulatorTest {

  private static final Set<Construct> NOT_STREAMED =
      EnumSet.of(
          Construct.NESTED_TABLE,
          Construct.CELL_OF_A_TABLE,
          Construct.FOOTNOTE,
          Construct.ENDNOTE,
          Construct.TWO_NOTES,
          Construct.FOOTNOTE_IN_CELL,
          Construct.TEXT_BOX,
          Construct.TEXT_BOX_VML,
          Construct.TEXT_BOX_IN_CELL);

  @ParameterizedTest(name = "{0}")
  @EnumSource(Construct.class)
  void writesDocxAsExtracted(Construct construct) throws IOException {
    assertThat(ExtractedText.docx(construct.document()))
        .isEqualTo(Extraction.text(DocxFile.of(construct.document())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("streamed")
  void writesStreamedDocxAsExtracted(Construct construct) throws IOException {
    assertThat(ExtractedText.sax(construct.document()))
        .isEqualTo(Extraction.streamedText(DocxFile.of(construct.document())));
  }

  static Stream<Construct> streamed() {
    return EnumSet.complementOf(EnumSet.copyOf(NOT_STREAMED)).stream();
  }
}
