package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/** A value that is a number, or a range of numbers, in a known unit. */
public sealed interface NumericValue extends IndicatorValue
    permits Amount, Quantity, Ratio, UnitPrice {

  /**
   * Returns the number in the value's own unit, with the scale that was written; of a range, its
   * lower end.
   *
   * @return the number
   */
  BigDecimal number();

  /**
   * Returns the upper end of a range ({@code 90%-95%}).
   *
   * @return the upper end, or empty where the value is one number
   */
  Optional<BigDecimal> upper();

  /**
   * Returns the unit as written, for example {@code 百分比}; empty text for a bare number.
   *
   * @return the unit
   */
  String unitText();

  /**
   * Compares by worth, exactly and across units: {@code 2吨} is more than {@code 500公斤}. A range
   * counts by its lower end, then by its upper.
   *
   * @param other what to compare with
   * @return less than, equal to or more than 0, as this is less, the same or more; empty where the
   *     two count different things, as {@code 5吨} and {@code 5次} do
   */
  default Optional<Integer> compareWorth(NumericValue other) {
    return Worth.of(this).compare(Worth.of(other));
  }
}
