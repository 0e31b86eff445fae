package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Money per unit (单价), for example {@code 1000元/吨}, or a range of prices.
 *
 * <p>Exact decimal of at most 64 digits. Equal when written alike ({@code 1000元每吨} is read as
 * {@code 1000元/吨}); {@link #means} compares by worth, for the same amount of the same thing.
 * Immutable and thread-safe.
 *
 * @param number the number of {@code unit} for one {@code per}; of a range, its lower end
 * @param upper the upper end of a range, else empty
 * @param unit the unit of money
 * @param per what the money buys one of, as written: 吨
 */
public record UnitPrice(BigDecimal number, Optional<BigDecimal> upper, MoneyUnit unit, String per)
    implements NumericValue {

  private static final StrictReader<UnitPrice> READER =
      new StrictReader<>(UnitPrice.class, "a unit of money, '/' and what it buys one of");

  /**
   * Checks that nothing is missing and that a range ascends; takes any text as {@code per}.
   *
   * @throws IllegalArgumentException if the range descends or a number has more than 64 digits
   */
  public UnitPrice {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(per, "per");
    number = NumberText.checked(number);
    upper = NumberText.checkedUpper(number, upper);
  }

  /**
   * Creates a unit price.
   *
   * @param number the number of {@code unit} for one {@code per}
   * @param unit the unit of money
   * @param per the unit bought, for example 吨
   * @return the unit price
   * @throws IllegalArgumentException if the number has more than 64 digits
   */
  public static UnitPrice of(BigDecimal number, MoneyUnit unit, String per) {
    return new UnitPrice(number, Optional.empty(), unit, per);
  }

  /**
   * Creates a range of unit prices.
   *
   * @param lower the lower end
   * @param upper the upper end, not below the lower
   * @param unit the unit of money
   * @param per the unit bought, for example 吨
   * @return the range, for example {@code 1000-1200元/吨}
   * @throws IllegalArgumentException if the range descends or a number has more than 64 digits
   */
  public static UnitPrice ofRange(BigDecimal lower, BigDecimal upper, MoneyUnit unit, String per) {
    return new UnitPrice(lower, Optional.of(upper), unit, per);
  }

  /**
   * Reads a unit price: a number or a range as in a target, and its units, nothing else and no
   * blanks. Reads what {@link #toText} prints.
   *
   * @param text for example {@code 1000元/吨}
   * @return the unit price
   * @throws ValueParseException if the text is no unit price, with the index at which it is none
   */
  public static UnitPrice parse(String text) {
    return READER.read(text);
  }

  /**
   * Copies this price with another number, which is no range.
   *
   * @param newNumber the number in the units of this price
   * @return the copy
   */
  public UnitPrice withNumber(BigDecimal newNumber) {
    return of(newNumber, unit, per);
  }

  /**
   * Converts to another unit of money, exactly: {@code 0.1万元/吨} is {@code 1000元/吨}.
   *
   * @param newUnit the unit
   * @return a price worth the same, for the same unit bought
   */
  public UnitPrice to(MoneyUnit newUnit) {
    Ends ends = Ends.of(this).map(each -> unit.convert(each, newUnit));
    return new UnitPrice(ends.lower(), ends.upper(), newUnit, per);
  }

  /**
   * Computes what a quantity costs: {@code 275吨} at {@code 2000元/吨} cost {@code 550000元}.
   *
   * @param quantity how much is bought, in the unit of this price or one that converts into it
   * @return the cost in this price's unit of money, exactly
   * @throws IllegalArgumentException if the units do not convert
   * @throws ArithmeticException if the quantity in the unit of this price has no end
   */
  public Amount times(Quantity quantity) {
    Quantity bought = quantity.unit().equals(per) ? quantity : quantity.to(Unit.of(per));
    Ends cost = Ends.of(this).times(Ends.of(bought));
    return new Amount(cost.lower(), cost.upper(), unit);
  }

  @Override
  public String unitText() {
    return unit.symbol() + "/" + per;
  }

  @Override
  public String toText() {
    return NumberText.of(this) + unitText();
  }
}
