package io.github.perfbudget.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each number of the catalogue of the domain has a rule, or a reason why it has none. */
class RefsTest {

  /** How many numbers each subject of the catalogue has. */
  private static final Map<String, Integer> SUBJECTS =
      Map.ofEntries(
          Map.entry("STR", 18),
          Map.entry("CODE", 10),
          Map.entry("SUM", 6),
          Map.entry("PLAN", 8),
          Map.entry("COST", 7),
          Map.entry("VAL", 12),
          Map.entry("UNIT", 6),
          Map.entry("CLS", 7),
          Map.entry("REL", 11),
          Map.entry("NAR", 7),
          Map.entry("TXT", 5),
          Map.entry("PRIV", 2));

  @Test
  void everyNumberHasARuleOrAReason() throws IOException {
    Set<String> ruled =
        FilingRules.standard().rules().stream()
            .flatMap(rule -> rule.ref().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    List<String> leftOut = leftOut();

    assertThat(ruled).doesNotContainAnyElementsOf(leftOut);
    assertThat(Stream.concat(ruled.stream(), leftOut.stream()))
        .containsExactlyInAnyOrderElementsOf(catalogue());
  }

  private static List<String> catalogue() {
    return SUBJECTS.entrySet().stream()
        .flatMap(
            subject ->
                IntStream.rangeClosed(1, subject.getValue())
                    .mapToObj(i -> subject.getKey() + (i < 10 ? "-0" : "-") + i))
        .toList();
  }

  private static List<String> leftOut() throws IOException {
    try (InputStream list = RefsTest.class.getResourceAsStream("/refs-left-out.tsv")) {
      return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .peek(row -> assertThat(row[1]).isNotBlank())
          .map(row -> row[0])
          .toList();
    }
  }
}
