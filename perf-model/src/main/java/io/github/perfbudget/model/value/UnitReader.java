package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells from the unit what kind of value a number is. */
final class UnitReader {

  private UnitReader() {}

  static boolean isUnit(String unit) {
    return read(BigDecimal.ONE, Optional.empty(), unit) != null;
  }

  /** Tells whether some unit stands at the start of this text and something follows it. */
  static boolean startsWithUnit(String text) {
    for (int length = 1; length <= UnitTable.LONGEST && length < text.length(); length++) {
      if (isUnit(text.substring(0, length))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes the value of a number, or of an ascending range, in this unit; null where it is no unit.
   */
  static @Nullable NumericValue read(BigDecimal number, Optional<BigDecimal> upper, String unit) {
    RatioUnit ratio = RatioUnit.lookUp(unit);
    if (ratio != null) {
      return new Ratio(number, upper, ratio);
    }
    MoneyUnit money = MoneyUnit.lookUp(unit);
    if (money != null) {
      return new Amount(number, upper, money);
    }
    UnitPrice price = unitPrice(number, upper, unit);
    if (price != null) {
      return price;
    }
    return UnitSymbols.lookUp(unit) == null ? null : new Quantity(number, upper, unit);
  }

  private static @Nullable UnitPrice unitPrice(
      BigDecimal number, Optional<BigDecimal> upper, String unit) {
    int joint = unit.indexOf('元') + 1;
    MoneyUnit money =
        joint == 0 || joint == unit.length() ? null : MoneyUnit.lookUp(unit.substring(0, joint));
    if (money == null) {
      return null;
    }
    String per = unit.substring(joint + 1);
    return UnitSymbols.isDivisor(unit.charAt(joint), per)
        ? new UnitPrice(number, upper, money, per)
        : null;
  }
}
