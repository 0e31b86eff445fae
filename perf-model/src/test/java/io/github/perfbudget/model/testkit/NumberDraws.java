package io.github.perfbudget.model.testkit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/** Draws numbers of many sizes and scales. */
final class NumberDraws {

  private static final int FEWEST_MORE_DIGITS = 19;
  private static final int MOST_MORE_DIGITS = 52;

  private NumberDraws() {}

  static BigDecimal number(Choices choices) {
    boolean negative = choices.onceIn(8);
    BigDecimal few = ofFewDigits(choices);
    BigDecimal number = choices.onceIn(12) ? longer(choices, few) : few;
    return negative ? number.negate() : number;
  }

  private static BigDecimal ofFewDigits(Choices choices) {
    return choices.onceIn(2)
        ? BigDecimal.valueOf(choices.below(10_000_000), choices.below(5))
        : BigDecimal.valueOf(choices.below(101));
  }

  private static BigDecimal longer(Choices choices, BigDecimal start) {
    StringBuilder digits = new StringBuilder(start.unscaledValue().toString());
    choices
        .list(FEWEST_MORE_DIGITS, MOST_MORE_DIGITS, each -> each.below(10))
        .forEach(digits::append);
    return new BigDecimal(new BigInteger(digits.toString()), choices.below(digits.length()));
  }

  /** A number that is not negative, as targets have it. */
  static BigDecimal plain(Choices choices) {
    return ofFewDigits(choices);
  }

  /** Numbers that no reader takes for a year. */
  static BigDecimal small(Choices choices) {
    return BigDecimal.valueOf(choices.below(100));
  }

  /** The upper end of a range, once in four times. */
  static Optional<BigDecimal> upper(Choices choices, BigDecimal lower) {
    return choices.onceIn(4) ? Optional.of(lower.add(ofFewDigits(choices))) : Optional.empty();
  }
}
