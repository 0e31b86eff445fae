package io.github.perfbudget.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {

  /**
   * In the examples → stands for TAB and ⏎ for a newline; in the outline | parts cells and /
   * paragraphs.
   */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = ';',
      value = {
        "甲⏎⏎乙⏎; P(甲) P(乙)",
        "→甲⏎→乙⏎⏎→丙⏎⏎⏎丁⏎; T(甲|乙, 丙) P(丁)",
        "→甲⏎⏎⏎→乙⏎; T(甲, 乙)",
        "→两⏎段⏎→乙⏎; T(两/段|乙)",
        "→两⏎⏎段⏎→乙⏎; T(两/段|乙)",
        "→⏎次行⏎→乙⏎; T(次行|乙)",
        "→⏎→ ⏎→　⏎; T(||)",
        "→甲→乙→丙⏎→丁→戊→己⏎⏎; T(甲|乙|丙, 丁|戊|己)",
        "→甲→乙⏎→丙→丁⏎戊⏎⏎→己→庚⏎⏎辛⏎; T(甲|乙, 丙|丁/戊, 己|庚) P(辛)",
        "→甲⏎→乙⏎→丙→丁⏎⏎; T(甲|乙|丙|丁)",
        "→甲⏎乙→丙⏎; T(甲/乙|丙)",
        "甲→乙⏎; P(甲→乙)",
        "→为此制定办法。⏎⏎一、原则⏎; T(为此制定办法。) P(一、原则)",
        "→甲⏎ ⏎→乙⏎; T(甲, 乙)",
        "→甲; T(甲)",
        " ⏎　⏎; ''",
      })
  void readsBlocks(String text, String outline) {
    String source = text.replace('→', '\t').replace('⏎', '\n');
    assertThat(outline(document(source)).replace('\t', '→')).isEqualTo(outline);
  }

  @Property
  void everyParagraphAndCellIsAStretchOfTheTextInOrder(@ForAll("texts") String text) {
    Document document = document(text);
    List<SourceSpan> spans = document.blocks().stream().map(Block::span).toList();
    int end = 0;
    for (SourceSpan span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      end = span.end();
    }
  }

  @Property
  void everyCharacterThatIsNotBlankStandsInABlock(@ForAll("texts") String text) {
    Document document = document(text);
    StringBuilder read = new StringBuilder();
    document.blocks().forEach(block -> read.append(document.source().slice(block.span())));
    assertThat(visible(read.toString())).isEqualTo(visible(text));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("\t", "\n", "\r\n", " ", "　", "甲", "乙。", "[bookmark: x]", "1.", "\u0007")
        .list()
        .ofMaxSize(60)
        .map(pieces -> String.join("", pieces));
  }

  private static String visible(String text) {
    return text.chars()
        .filter(c -> c != '\t' && c != '\n' && c != '\r' && c != ' ' && c != '　')
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Document document(String text) {
    return Document.of(SourceText.of(text.getBytes(UTF_8)));
  }

  private static String outline(Document document) {
    return document.blocks().stream()
        .map(block -> outline(document, block))
        .collect(Collectors.joining(" "));
  }

  private static String outline(Document document, Block block) {
    if (block instanceof Table table) {
      return table.rows().stream()
          .map(row -> row.cells().stream().map(cell -> outline(document, cell)))
          .map(cells -> cells.collect(Collectors.joining("|")))
          .collect(Collectors.joining(", ", "T(", ")"));
    }
    return "P(" + document.source().slice(block.span()) + ")";
  }

  private static String outline(Document document, Cell cell) {
    return cell.paragraphs().stream()
        .map(document.source()::slice)
        .collect(Collectors.joining("/"));
  }
}
