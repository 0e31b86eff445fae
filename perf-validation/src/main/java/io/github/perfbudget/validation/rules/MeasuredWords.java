package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the rows of a table measure, as far as words tell: their numbers, and each two characters
 * that follow one another in their names, descriptions and targets.
 *
 * @param numbers the numbers, without trailing zeros
 * @param pairs the pairs of characters
 */
record MeasuredWords(Set<BigDecimal> numbers, Set<String> pairs) {

  /** Fewer pairs do not tell one thing from another. */
  private static final int FEWEST = 4;

  static MeasuredWords of(List<Indicator> rows) {
    Set<BigDecimal> numbers = new HashSet<>();
    Set<String> pairs = new HashSet<>();
    for (Indicator row : rows) {
      row.target().map(Target::value).stream()
          .flatMap(MeasuredWords::numbers)
          .forEach(numbers::add);
      Stream.of(row.name(), row.description(), row.target().map(Target::text))
          .flatMap(Optional::stream)
          .flatMap(MeasuredWords::pairs)
          .forEach(pairs::add);
    }
    return new MeasuredWords(numbers, pairs);
  }

  /** Whether a row may measure what is claimed: it has the number, or half of the words. */
  boolean mayMeasure(Claim claim) {
    boolean sameNumber =
        claim.target().map(Target::value).stream()
            .flatMap(MeasuredWords::numbers)
            .anyMatch(numbers::contains);
    List<String> words = pairs(ClaimCore.of(claim.name().orElse(""))).toList();
    long shared = words.stream().filter(pairs::contains).count();
    return sameNumber || words.size() < FEWEST || 2 * shared >= words.size();
  }

  private static Stream<BigDecimal> numbers(IndicatorValue value) {
    return value instanceof NumericValue numeric
        ? Stream.concat(Stream.of(numeric.number()), numeric.upper().stream())
            .map(BigDecimal::stripTrailingZeros)
        : Stream.of();
  }

  private static Stream<String> pairs(String words) {
    return IntStream.range(1, words.length()).mapToObj(end -> words.substring(end - 1, end + 1));
  }
}
