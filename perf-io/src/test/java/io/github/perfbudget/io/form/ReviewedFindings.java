package io.github.perfbudget.io.form;

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

/** Lists of findings that people have looked up in the text, with a verdict each. */
final class ReviewedFindings {

  /** Where which rule speaks. */
  record Place(String filing, int line, String rule) {

    static Place of(String... cells) {
      return new Place(cells[0], Integer.parseInt(cells[1]), cells[2]);
    }
  }

  private ReviewedFindings() {}

  /** The rows of a list without its header. */
  static List<String[]> rows(String file) {
    try (InputStream data = ReviewedFindings.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(data).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Place> places(String file, String filing) {
    return rows(file).stream().filter(row -> row[0].equals(filing)).map(Place::of).toList();
  }

  /** What the standard rules find in a text, also what stands under a cause. */
  static List<Place> found(Path text, String filing) throws IOException {
    Reading reading = TableText.read(text);
    return FilingRules.standard().check(reading.filing()).findings().stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.consequences().stream()))
        .map(each -> new Place(filing, line(reading, each), each.rule()))
        .sorted(Comparator.comparing(Place::line).thenComparing(Place::rule))
        .toList();
  }

  private static int line(Reading reading, Finding finding) {
    return reading.source().positionAt(reading.sourceMap().locate(finding.path()).start()).line();
  }

  /** How many of a severity have a verdict. */
  static long count(List<String[]> rows, Severity severity, String verdict) {
    return rows.stream()
        .filter(row -> row[3].equals(verdict))
        .filter(row -> FilingRules.standard().find(row[2]).orElseThrow().severity() == severity)
        .count();
  }
}
