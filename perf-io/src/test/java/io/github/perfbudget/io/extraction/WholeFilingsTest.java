package io.github.perfbudget.io.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.testkit.ExtractedText;
import io.github.perfbudget.io.testkit.ParagraphMarks;
import io.github.perfbudget.io.testkit.WordDocument;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole filings, made as Word files and extracted, read as people read them: {@code
 * filings/NAME.txt} is the file (see {@link WordScript}), {@code filings/NAME.tsv} its fields,
 * written down from the forms and not from what the reader says.
 */
class WholeFilingsTest {

  static List<String> filings() throws IOException {
    return text("filings/filings.list").lines().toList();
  }

  static List<String> filingsOfOldFormat() throws IOException {
    return filings().stream().filter(name -> !name.endsWith("-docx")).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filings")
  void readsWhatTikaExtractsFromADocx(String name) throws IOException {
    Filing filing = read(Extraction.text(DocxFile.of(file(name))));

    assertReadsAs(name, filing);
    assertThat(FilingJson.read(FilingJson.write(filing).getBytes(UTF_8))).isEqualTo(filing);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("filingsOfOldFormat")
  void readsWhatIsExtractedFromADoc(String name) throws IOException {
    for (long seed = 1; seed <= 3; seed++) {
      String text = ExtractedText.doc(file(name), ParagraphMarks.seeded(seed));

      assertReadsAs(name, read(text));
    }
  }

  private static void assertReadsAs(String name, Filing filing) throws IOException {
    Set<String> read = fields(filing).collect(Collectors.toSet());
    Set<String> expected = text("filings/" + name + ".tsv").lines().collect(Collectors.toSet());

    assertThat(without(expected, read)).as("fields that are not read").isEmpty();
    assertThat(without(read, expected)).as("fields that are not there").isEmpty();
  }

  private static Set<String> without(Set<String> fields, Set<String> others) {
    Set<String> rest = new TreeSet<>(fields);
    rest.removeAll(others);
    return rest;
  }

  private static WordDocument file(String name) throws IOException {
    return WordScript.parse(text("filings/" + name + ".txt"));
  }

  private static Filing read(String text) {
    return TableText.read(text.getBytes(UTF_8)).filing();
  }

  /** Address and text of each field; what is unread is no field, and classes are derived. */
  private static Stream<String> fields(Filing filing) {
    return filing
        .fields()
        .filter(field -> !(field.value() instanceof Enum))
        .filter(field -> !field.path().toString().startsWith("/unread"))
        .map(WholeFilingsTest::describe);
  }

  private static String describe(Located<Object> field) {
    return field.path() + "\t" + field.value().toString().replace("\n", "⏎");
  }

  private static String text(String resource) throws IOException {
    try (InputStream in = WholeFilingsTest.class.getResourceAsStream(resource)) {
      return new String(Objects.requireNonNull(in, resource).readAllBytes(), UTF_8);
    }
  }
}
