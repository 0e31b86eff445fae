package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The numbers of a value, for calculating with both ends of a range at once.
 *
 * @param lower the number, or the lower end of a range
 * @param upper the upper end of a range
 */
record Ends(BigDecimal lower, Optional<BigDecimal> upper) {

  static Ends of(NumericValue value) {
    return new Ends(value.number(), value.upper());
  }

  /** Converts both ends by a function that keeps their order. */
  Ends map(UnaryOperator<BigDecimal> function) {
    return new Ends(function.apply(lower), upper.map(function));
  }

  Ends plus(Ends other) {
    boolean range = upper.isPresent() || other.upper.isPresent();
    return new Ends(
        lower.add(other.lower), range ? Optional.of(last().add(other.last())) : Optional.empty());
  }

  Ends times(Ends other) {
    BigDecimal[] products = {
      lower.multiply(other.lower),
      lower.multiply(other.last()),
      last().multiply(other.lower),
      last().multiply(other.last())
    };
    boolean range = upper.isPresent() || other.upper.isPresent();
    return range ? span(products) : new Ends(products[0], Optional.empty());
  }

  private static Ends span(BigDecimal... numbers) {
    BigDecimal least = numbers[0];
    BigDecimal most = numbers[0];
    for (BigDecimal number : numbers) {
      least = least.min(number);
      most = most.max(number);
    }
    return new Ends(least, Optional.of(most));
  }

  BigDecimal last() {
    return upper.orElse(lower);
  }
}
