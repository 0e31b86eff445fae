package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.perfbudget.model.value.Cases.Case;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads the values of published filings whose reading was checked by hand. */
class CorpusTest {

  private static final Map<String, String> COMPARATORS =
      Map.of("≥", "AT_LEAST", "≤", "AT_MOST", "=", "EQUAL", "NONE", "", "", "");

  private static final Map<String, String> KINDS =
      Map.of(
          "RATIO", "ratio",
          "AMOUNT", "amount",
          "AMOUNT_PER_UNIT", "unitPrice",
          "COUNT", "quantity",
          "MEASURE", "quantity",
          "QUALITATIVE", "text",
          "NOT_APPLICABLE", "notApplicable");

  @Test
  void readsEveryIndicatorValue() throws IOException {
    List<Map<String, String>> rows = rows("*.indicators.tsv");
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(Cases.readingOf(Target.parse(row.getOrDefault("value_raw", ""))))
                    .isEqualTo(expected(row)));
  }

  private static Case expected(Map<String, String> row) {
    String kind = KINDS.getOrDefault(row.getOrDefault("kind", ""), "unrecognized");
    return new Case(
        row.getOrDefault("value_raw", ""),
        COMPARATORS.getOrDefault(row.getOrDefault("comparator", ""), "?"),
        kind,
        row.getOrDefault("number", ""),
        "",
        kind.equals("text") ? "" : row.getOrDefault("unit", ""));
  }

  @Test
  void readsEveryNumberThatProseStates() throws IOException {
    assertThat(rows("*.claims.tsv"))
        .extracting(row -> Target.parse(row.getOrDefault("value", "")))
        .allSatisfy(
            target ->
                assertThat(target.comparator().isPresent())
                    .isEqualTo("≥≤≦".indexOf(target.text().charAt(0)) >= 0)
                    .isEqualTo(target.value() instanceof NumericValue));
  }

  private static List<Map<String, String>> rows(String glob) throws IOException {
    Optional<Path> corpus = corpus();
    assumeTrue(corpus.isPresent(), "no folder shared/corpus beside the project");
    List<Map<String, String>> rows = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(corpus.get(), glob)) {
      for (Path file : files) {
        rows.addAll(rows(file));
      }
    }
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static List<Map<String, String>> rows(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    String[] names = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      Map<String, String> row = new HashMap<>();
      for (int i = 0; i < Math.min(names.length, cells.length); i++) {
        row.put(names[i], cells[i]);
      }
      rows.add(row);
    }
    return rows;
  }

  private static Optional<Path> corpus() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      Path corpus = folder.resolve("shared").resolve("corpus");
      if (Files.isDirectory(corpus)) {
        return Optional.of(corpus);
      }
    }
    return Optional.empty();
  }
}
