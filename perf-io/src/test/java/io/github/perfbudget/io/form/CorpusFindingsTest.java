package io.github.perfbudget.io.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.perfbudget.io.form.ReviewedFindings.Place;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules find in the real filings, by the first letter of the file: every finding has been
 * looked up in the text and has a verdict, and what a careful reader found is among them.
 */
class CorpusFindingsTest {

  static Stream<Path> texts() {
    List<String> known =
        ReviewedFindings.rows("corpus-findings.tsv").stream()
            .map(row -> row[0])
            .distinct()
            .toList();
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
            ReviewedFindings.places("corpus-findings.tsv", letter(text)));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void findsWhatACarefulReaderFound(Path text) throws IOException {
    assertThat(found(text))
        .containsAll(ReviewedFindings.places("corpus-expected.tsv", letter(text)));
  }

  @Test
  void whatACarefulReaderFoundIsExpectedOrLeftOutForAReason() {
    List<String> known =
        Stream.of("corpus-expected.tsv", "corpus-left-out.tsv")
            .flatMap(list -> ReviewedFindings.rows(list).stream())
            .map(row -> row[3])
            .toList();

    assertThat(known).containsAll(numbered("7.1.", 26)).containsAll(numbered("7.2.", 16));
  }

  private static List<String> numbered(String filing, int last) {
    return IntStream.rangeClosed(1, last).mapToObj(finding -> filing + finding).toList();
  }

  private static List<Place> found(Path text) throws IOException {
    return ReviewedFindings.found(text, letter(text));
  }

  private static String letter(Path text) {
    return text.getFileName().toString().substring(0, 1);
  }
}
