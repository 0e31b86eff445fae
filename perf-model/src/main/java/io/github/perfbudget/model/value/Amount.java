package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * An amount of renminbi (金额) in the unit it was written in, or a range of amounts.
 *
 * <p>Exact decimal of at most 64 digits, positive or negative, rounded by {@link #rounded} and
 * {@link #shareOf} alone. For example {@code Amount.parse("3.4万元")} equals {@code Amount.of(new
 * BigDecimal("3.4"), MoneyUnit.TEN_THOUSAND_YUAN)}. Equal when written alike ({@code 3.4万元} and
 * {@code 3.40万元} differ), so it has no natural order: {@link #isSameAmountAs}, {@link #isLessThan}
 * and {@link #byWorth} compare by worth across units. Calculating that makes more than 64 digits
 * throws {@link IllegalArgumentException}. Immutable and thread-safe.
 *
 * @param number the number in {@code unit}; of a range, its lower end
 * @param upper the upper end of a range, else empty
 * @param unit the unit
 */
public record Amount(BigDecimal number, Optional<BigDecimal> upper, MoneyUnit unit)
    implements NumericValue {

  private static final StrictReader<Amount> READER =
      new StrictReader<>(Amount.class, "元, 千元, 万元 or 亿元");

  /**
   * Checks that nothing is missing and that a range ascends.
   *
   * @throws IllegalArgumentException if the range descends or a number has more than 64 digits
   */
  public Amount {
    Objects.requireNonNull(unit, "unit");
    number = NumberText.checked(number);
    upper = NumberText.checkedUpper(number, upper);
  }

  /**
   * Creates an amount.
   *
   * @param number the number in {@code unit}
   * @param unit the unit
   * @return the amount, for example {@code 3.4万元}
   * @throws IllegalArgumentException if the number has more than 64 digits
   */
  public static Amount of(BigDecimal number, MoneyUnit unit) {
    return new Amount(number, Optional.empty(), unit);
  }

  /**
   * Creates a range of amounts.
   *
   * @param lower the lower end in {@code unit}
   * @param upper the upper end in {@code unit}, not below the lower
   * @param unit the unit
   * @return the range, for example {@code 5-10万元}
   * @throws IllegalArgumentException if the range descends or a number has more than 64 digits
   */
  public static Amount ofRange(BigDecimal lower, BigDecimal upper, MoneyUnit unit) {
    return new Amount(lower, Optional.of(upper), unit);
  }

  private static Amount of(Ends ends, MoneyUnit unit) {
    return new Amount(ends.lower(), ends.upper(), unit);
  }

  /**
   * Reads an amount: a number or a range as in a target, and its unit, nothing else and no blanks.
   * Reads what {@link #toText} prints.
   *
   * @param text for example {@code 131.2万元}
   * @return the amount
   * @throws ValueParseException if the text is no amount, with the index at which it is none
   */
  public static Amount parse(String text) {
    return READER.read(text);
  }

  /**
   * Adds up amounts of any units.
   *
   * @param amounts the amounts; none add up to 0
   * @param unit the unit of the sum
   * @return the sum, exactly
   */
  public static Amount total(Iterable<Amount> amounts, MoneyUnit unit) {
    Amount sum = of(BigDecimal.ZERO, unit);
    for (Amount each : amounts) {
      sum = sum.plus(each);
    }
    return sum;
  }

  /**
   * Orders amounts by worth, ranges by their lower end and then by their upper. Consistent with
   * {@link #isSameAmountAs}, not with {@code equals}.
   *
   * @return the order
   */
  public static java.util.Comparator<Amount> byWorth() {
    return java.util.Comparator.comparing(Amount::toYuan).thenComparing(Amount::lastYuan);
  }

  /**
   * Copies this amount with another number, which is no range.
   *
   * @param newNumber the number in the unit of this amount
   * @return the copy
   */
  public Amount withNumber(BigDecimal newNumber) {
    return of(newNumber, unit);
  }

  /**
   * Copies this amount with another unit and the same number: {@code 5万元} becomes {@code 5元}. To
   * convert, call {@link #to}.
   *
   * @param newUnit the unit
   * @return the copy
   */
  public Amount withUnit(MoneyUnit newUnit) {
    return new Amount(number, upper, newUnit);
  }

  /**
   * Converts to another unit, exactly: {@code 34000.00元} is {@code 3.400000万元}.
   *
   * @param newUnit the unit
   * @return an amount worth the same
   */
  public Amount to(MoneyUnit newUnit) {
    return of(Ends.of(this).map(each -> unit.convert(each, newUnit)), newUnit);
  }

  /**
   * Converts to 元, exactly.
   *
   * @return the number of 元; of a range, its lower end
   */
  public BigDecimal toYuan() {
    return unit.toYuan(number);
  }

  private BigDecimal lastYuan() {
    return unit.toYuan(upper.orElse(number));
  }

  /**
   * Adds an amount: {@code 3.4万元} and {@code 500元} are {@code 3.45万元}. Ranges add end by end.
   *
   * @param other the other amount, of any unit
   * @return the sum in the unit of this amount, exactly
   */
  public Amount plus(Amount other) {
    return of(Ends.of(this).plus(Ends.of(other.to(unit))), unit);
  }

  /**
   * Takes an amount away: {@code 25万元} less {@code 5000元} is {@code 24.5000万元}. Of ranges the
   * difference is every one that can be: {@code 5万元} less {@code 1-2万元} is {@code 3-4万元}.
   *
   * @param other the other amount, of any unit
   * @return the difference in the unit of this amount, exactly; negative where the other is worth
   *     more
   */
  public Amount minus(Amount other) {
    return plus(other.times(BigDecimal.ONE.negate()));
  }

  /**
   * Multiplies this amount, as a price with how many were bought.
   *
   * @param factor the factor; a negative one turns a range round
   * @return the product in the unit of this amount, exactly
   */
  public Amount times(BigDecimal factor) {
    return of(Ends.of(this).times(new Ends(factor, Optional.empty())), unit);
  }

  /**
   * Rounds to a number of decimals in the unit of this amount, as for people to read: {@code
   * 3.456700万元} is {@code 3.46万元} with two. Nothing else rounds. Of a range both ends are rounded.
   *
   * @param decimals how many decimals the result has, from zero; with more than this amount has,
   *     zeros are added
   * @param rounding how it is rounded to these; {@link RoundingMode#UNNECESSARY} refuses to round
   * @return the rounded amount
   * @throws IllegalArgumentException if the decimals are negative or the number gets more than 64
   *     digits
   * @throws ArithmeticException if it has to be rounded and must not be
   */
  public Amount rounded(int decimals, RoundingMode rounding) {
    checkDecimals(decimals);
    return of(Ends.of(this).map(each -> each.setScale(decimals, rounding)), unit);
  }

  private static void checkDecimals(int decimals) {
    if (decimals < 0) {
      throw new IllegalArgumentException("decimals must be 0 or more, not " + decimals);
    }
  }

  /**
   * Returns what share of another this amount is, in percent, as the execution rate (预算执行率) of a
   * budget: {@code 120万元} of {@code 150万元} is {@code 80.0%} with one decimal. Of a range both ends
   * are shares.
   *
   * @param whole the other amount, of any unit: no range and more than zero
   * @param decimals how many decimals the share has, from zero
   * @param rounding how it is rounded to these; {@link RoundingMode#UNNECESSARY} refuses to round
   * @return the share in percent
   * @throws IllegalArgumentException if the other amount is a range, zero or negative, or the
   *     decimals are negative
   * @throws ArithmeticException if it has to be rounded and must not be
   */
  public Ratio shareOf(Amount whole, int decimals, RoundingMode rounding) {
    if (whole.upper().isPresent() || whole.number().signum() <= 0) {
      throw new IllegalArgumentException(
          "a share is of one amount above zero, not of " + whole.toText());
    }
    checkDecimals(decimals);
    Ends share =
        Ends.of(to(MoneyUnit.YUAN))
            .map(yuan -> yuan.movePointRight(2).divide(whole.toYuan(), decimals, rounding));
    return share
        .upper()
        .map(last -> Ratio.ofRange(share.lower(), last, RatioUnit.PERCENT))
        .orElseGet(() -> Ratio.of(share.lower(), RatioUnit.PERCENT));
  }

  /**
   * Tells whether two amounts are worth the same: {@code 3.4万元} and {@code 34000元} are.
   *
   * @param other the other amount
   * @return whether both ends are worth the same
   */
  public boolean isSameAmountAs(Amount other) {
    return byWorth().compare(this, other) == 0;
  }

  /**
   * Tells whether this amount is worth less: all of a range less than all of another.
   *
   * @param other the other amount
   * @return whether it is worth less
   */
  public boolean isLessThan(Amount other) {
    return lastYuan().compareTo(other.toYuan()) < 0;
  }

  /**
   * Tells whether this amount is worth more: all of a range more than all of another.
   *
   * @param other the other amount
   * @return whether it is worth more
   */
  public boolean isGreaterThan(Amount other) {
    return other.isLessThan(this);
  }

  @Override
  public String unitText() {
    return unit.symbol();
  }

  @Override
  public String toText() {
    return NumberText.of(this) + unit.symbol();
  }
}
