package io.github.perfbudget.io.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.ReviewedFindings.Place;
import io.github.perfbudget.validation.Severity;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the rules find in fourteen filings by people who wrote no rule: nine as a careful office
 * writes them, five with faults that were listed before any rule was run. Every finding has a
 * verdict.
 */
class PrecisionTest {

  private static final String FINDINGS = "precision/findings.tsv";

  static Stream<String> filings() {
    return ReviewedFindings.rows(FINDINGS).stream().map(row -> row[0]).distinct();
  }

  static Stream<Arguments> faults() {
    return ReviewedFindings.rows("precision/faults.tsv").stream()
        .filter(row -> !row[3].equals("-"))
        .map(row -> Arguments.of((Object[]) row));
  }

  @ParameterizedTest
  @MethodSource("filings")
  void findsWhatHasBeenReviewedAndNothingElse(String filing) throws Exception {
    assertThat(found(filing))
        .containsExactlyInAnyOrderElementsOf(ReviewedFindings.places(FINDINGS, filing));
  }

  /** What was listed by line and number of the catalogue; {@code found} says where and by whom. */
  @ParameterizedTest(name = "{0}:{1} {2}")
  @MethodSource("faults")
  void findsThePlantedFault(
      String filing, String line, String ref, String found, String rule, String fault)
      throws Exception {
    assertThat(found(filing)).as(line + " " + fault).contains(Place.of(filing, found, rule));
  }

  @Test
  void noErrorIsFalseAndOfTheWarningsAtMostOneInTwenty() {
    List<String[]> rows =
        Stream.of(FINDINGS, "corpus-findings.tsv")
            .flatMap(list -> ReviewedFindings.rows(list).stream())
            .toList();
    long falseWarnings = ReviewedFindings.count(rows, Severity.WARNING, "false");

    assertThat(rows).extracting(row -> row[3]).isSubsetOf("true", "debatable", "false");
    assertThat(ReviewedFindings.count(rows, Severity.ERROR, "false")).isZero();
    assertThat(ReviewedFindings.count(rows, Severity.ERROR, "true")).isPositive();
    assertThat(falseWarnings * 20)
        .isLessThanOrEqualTo(
            falseWarnings
                + ReviewedFindings.count(rows, Severity.WARNING, "true")
                + ReviewedFindings.count(rows, Severity.WARNING, "debatable"));
  }

  private static List<Place> found(String filing) throws IOException, URISyntaxException {
    URL text = PrecisionTest.class.getResource("precision/" + filing + ".txt");
    return ReviewedFindings.found(Path.of(Objects.requireNonNull(text).toURI()), filing);
  }
}
