package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a value is worth, the same for all its spellings. Two values mean the same if and only if
 * their worths are equal, and numbers compare if and only if their dimensions are equal.
 *
 * @param dimension what the ends count, or the words of a value without number
 * @param lower the number, or the lower end of a range, without trailing zeros
 * @param upper the upper end of a range, else the number
 */
record Worth(String dimension, BigDecimal lower, BigDecimal upper) {

  static Worth of(IndicatorValue value) {
    if (value instanceof NumericValue number) {
      return ofNumber(number);
    }
    if (value instanceof Unrecognized number) {
      return single("unrecognized " + number.suffix(), number.number());
    }
    return single(
        value instanceof Text words
            ? "text " + Cursor.withoutOuterBlanks(words.text()).rest()
            : "none",
        BigDecimal.ZERO);
  }

  private static Worth single(String dimension, BigDecimal number) {
    return new Worth(dimension, number.stripTrailingZeros(), number.stripTrailingZeros());
  }

  private static Worth ofNumber(NumericValue value) {
    if (value instanceof Ratio ratio) {
      return ends(ratio, ratio.unit().isPoints() ? "points" : "ratio", ratio.unit()::toFraction);
    }
    if (value instanceof Amount amount) {
      return ends(amount, "money", amount.unit()::toYuan);
    }
    if (value instanceof UnitPrice price) {
      return ends(price, "money for " + perOf(price), price.unit()::toYuan);
    }
    Unit unit = UnitSymbols.lookUp(value.unitText());
    return unit == null
        ? ends(value, "quantity " + value.unitText(), UnaryOperator.identity())
        : ends(value, "quantity " + unit.base(), unit::inBase);
  }

  private static String perOf(UnitPrice price) {
    Unit per = UnitSymbols.lookUp(price.per());
    return per == null ? price.per() : per.inBase(BigDecimal.ONE).stripTrailingZeros() + per.base();
  }

  private static Worth ends(
      NumericValue value, String dimension, UnaryOperator<BigDecimal> toBase) {
    BigDecimal lower = toBase.apply(value.number()).stripTrailingZeros();
    BigDecimal upper = value.upper().map(toBase).map(BigDecimal::stripTrailingZeros).orElse(lower);
    return new Worth(dimension, lower, upper);
  }

  /** Compares with another worth; empty where they are of different dimensions. */
  Optional<Integer> compare(Worth other) {
    if (!dimension.equals(other.dimension)) {
      return Optional.empty();
    }
    int byLower = lower.compareTo(other.lower);
    return Optional.of(byLower != 0 ? byLower : upper.compareTo(other.upper));
  }
}
