package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.model.value.UnitPrice;
import io.github.perfbudget.model.value.Unrecognized;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary values of indicators (指标值), each of which reads back from the text it is printed as.
 *
 * <p>Numbers have up to 60 digits (one in twelve at least 19), may be 0 and are negative once in
 * eight times; a quarter of the short ones are ranges. A number whose text would be a year is never
 * drawn ({@code 2024年}).
 */
public final class Values {

  private Values() {}

  /**
   * Ratios in every unit.
   *
   * @return the ratios
   */
  public static Arbitrary<Ratio> ratios() {
    return DrawnArbitrary.of(ValueDraws::ratio);
  }

  /**
   * Amounts of money in every unit.
   *
   * @return the amounts
   */
  public static Arbitrary<Amount> amounts() {
    return DrawnArbitrary.of(ValueDraws::amount);
  }

  /**
   * Prices of one unit.
   *
   * @return the prices
   */
  public static Arbitrary<UnitPrice> unitPrices() {
    return DrawnArbitrary.of(ValueDraws::unitPrice);
  }

  /**
   * Counts and measures: in every known unit, with multipliers, in compound units, and bare.
   *
   * @return the quantities
   */
  public static Arbitrary<Quantity> quantities() {
    return DrawnArbitrary.of(ValueDraws::quantity);
  }

  /**
   * Values in words.
   *
   * @return the values
   */
  public static Arbitrary<Text> texts() {
    return DrawnArbitrary.of(ValueDraws::text);
  }

  /**
   * Statements that the indicator does not apply.
   *
   * @return the statements
   */
  public static Arbitrary<NotApplicable> notApplicables() {
    return DrawnArbitrary.of(ValueDraws::notApplicable);
  }

  /**
   * Numbers with something that is no unit.
   *
   * @return the values
   */
  public static Arbitrary<Unrecognized> unrecognized() {
    return DrawnArbitrary.of(ValueDraws::unrecognized);
  }

  /**
   * Values of every kind; five in eight are numbers.
   *
   * @return the values
   */
  public static Arbitrary<IndicatorValue> all() {
    return DrawnArbitrary.of(ValueDraws::value);
  }

  /**
   * Targets with and without a comparator, printed in the usual spelling.
   *
   * @return the targets, two in three with a comparator
   */
  public static Arbitrary<Target> targets() {
    return DrawnArbitrary.of(ValueDraws::target);
  }

  /**
   * Targets with a comparator; none is in words.
   *
   * @return the targets
   */
  public static Arbitrary<Target> targetsWithComparator() {
    return DrawnArbitrary.of(ValueDraws::compared);
  }

  /**
   * Targets without a comparator, of every kind.
   *
   * @return the targets
   */
  public static Arbitrary<Target> targetsWithoutComparator() {
    return DrawnArbitrary.of(ValueDraws::bare);
  }
}
