package io.github.perfbudget.io.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules find in the real filings, by the first letter of the file: every finding has been
 * looked up in the text and has a verdict, and what a careful reader found is among them.
 */
class CorpusFindingsTest {

  /** One line of the data: where which rule speaks. */
  private record Place(String filing, int line, String rule) {

    static Place of(String... cells) {
      return new Place(cells[0], Integer.parseInt(cells[1]), cells[2]);
    }
  }

  static Stream<Path> texts() {
    List<String> known = rows("corpus-findings.tsv").map(row -> row[0]).distinct().toList();
    List<Path> texts =
        Corpus.texts().stream().filter(text -> known.contains(letter(text))).toList();
    assumeTrue(!texts.isEmpty(), "none of the real filings has reviewed findings");
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void findsWhatHasBeenReviewedAndNothingElse(Path text) throws IOException {
    assertThat(found(text))
        .containsExactlyInAnyOrderElementsOf(
            rows("corpus-findings.tsv")
                .filter(row -> row[0].equals(letter(text)))
                .map(Place::of)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void findsWhatACarefulReaderFound(Path text) throws IOException {
    assertThat(found(text))
        .containsAll(
            rows("corpus-expected.tsv")
                .filter(row -> row[0].equals(letter(text)))
                .map(Place::of)
                .toList());
  }

  @Test
  void noErrorIsFalseAndOfTheWarningsAtMostOneInTwenty() {
    List<String[]> warnings =
        rows("corpus-findings.tsv").filter(row -> isOf(row, Severity.WARNING)).toList();

    assertThat(rows("corpus-findings.tsv").filter(row -> isOf(row, Severity.ERROR)))
        .isNotEmpty()
        .allMatch(row -> row[3].equals("true"));
    assertThat(warnings.stream().filter(row -> row[3].equals("false")).count() * 20)
        .isLessThanOrEqualTo(warnings.size());
    assertThat(rows("corpus-findings.tsv").map(row -> row[3]))
        .isSubsetOf("true", "debatable", "false");
  }

  private static boolean isOf(String[] row, Severity severity) {
    return FilingRules.standard().find(row[2]).orElseThrow().severity() == severity;
  }

  private static List<Place> found(Path text) throws IOException {
    Reading reading = TableText.read(text);
    return FilingRules.standard().check(reading.filing()).findings().stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.consequences().stream()))
        .map(each -> new Place(letter(text), line(reading, each), each.rule()))
        .sorted(Comparator.comparing(Place::line).thenComparing(Place::rule))
        .toList();
  }

  private static int line(Reading reading, Finding finding) {
    return reading.source().positionAt(reading.sourceMap().locate(finding.path()).start()).line();
  }

  private static String letter(Path text) {
    return text.getFileName().toString().substring(0, 1);
  }

  private static Stream<String[]> rows(String file) {
    try (InputStream data = CorpusFindingsTest.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(data).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
