package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** How the numbers of a value are checked and written. */
final class NumberText {

  /** A number has no more digits, those behind its point counted. */
  static final int MAX_DIGITS = 64;

  private NumberText() {}

  /**
   * Checks the number of digits, and gives a number written with an exponent the plain form it is
   * printed in.
   */
  static BigDecimal checked(BigDecimal number) {
    Objects.requireNonNull(number, "number");
    long digitsBeforePoint = Math.max(1L, (long) number.precision() - number.scale());
    if (digitsBeforePoint + Math.max(0, number.scale()) > MAX_DIGITS) {
      throw new IllegalArgumentException("number has more than " + MAX_DIGITS + " digits");
    }
    return plain(number);
  }

  static Optional<BigDecimal> checkedUpper(BigDecimal number, Optional<BigDecimal> upper) {
    Objects.requireNonNull(upper, "upper");
    if (upper.isPresent() && upper.get().compareTo(number) < 0) {
      throw new IllegalArgumentException(
          "range descends: " + number.toPlainString() + "-" + upper.get());
    }
    return upper.map(NumberText::checked);
  }

  static BigDecimal plain(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  static String of(NumericValue value) {
    String number = value.number().toPlainString();
    return value.upper().map(upper -> number + "-" + upper.toPlainString()).orElse(number);
  }
}
