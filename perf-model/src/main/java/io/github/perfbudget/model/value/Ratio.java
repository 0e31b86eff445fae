package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A ratio (比率): percent, per mille, or percentage points, in the unit it was written in, or a range
 * of ratios.
 *
 * <p>For example {@code ≥80百分比} holds 80 in the unit 百分比, and {@code 5‰} holds 5 ‰. Exact decimal
 * of at most 64 digits; any number is allowed: a growth rate may be negative or above 100. Equal
 * when written alike; {@link #means} compares by worth. Immutable and thread-safe.
 *
 * @param number the number in {@code unit}; of a range, its lower end
 * @param upper the upper end of a range, else empty
 * @param unit the unit as written
 */
public record Ratio(BigDecimal number, Optional<BigDecimal> upper, RatioUnit unit)
    implements NumericValue {

  private static final StrictReader<Ratio> READER =
      new StrictReader<>(Ratio.class, "%, ％, 百分比, ‰, 个百分点 or 百分点");

  /**
   * Checks that nothing is missing and that a range ascends.
   *
   * @throws IllegalArgumentException if the range descends or a number has more than 64 digits
   */
  public Ratio {
    Objects.requireNonNull(unit, "unit");
    number = NumberText.checked(number);
    upper = NumberText.checkedUpper(number, upper);
  }

  /**
   * Creates a ratio.
   *
   * @param number the number in {@code unit}
   * @param unit the unit
   * @return the ratio, for example {@code 80%}
   * @throws IllegalArgumentException if the number has more than 64 digits
   */
  public static Ratio of(BigDecimal number, RatioUnit unit) {
    return new Ratio(number, Optional.empty(), unit);
  }

  /**
   * Creates a range of ratios.
   *
   * @param lower the lower end in {@code unit}
   * @param upper the upper end in {@code unit}, not below the lower
   * @param unit the unit
   * @return the range, for example {@code 90-95%}
   * @throws IllegalArgumentException if the range descends or a number has more than 64 digits
   */
  public static Ratio ofRange(BigDecimal lower, BigDecimal upper, RatioUnit unit) {
    return new Ratio(lower, Optional.of(upper), unit);
  }

  /**
   * Reads a ratio: a number or a range as in a target, and its unit, nothing else and no blanks.
   * Reads what {@link #toText} prints.
   *
   * @param text for example {@code 80%} or 百分之八十
   * @return the ratio
   * @throws ValueParseException if the text is no ratio, with the index at which it is none
   */
  public static Ratio parse(String text) {
    return READER.read(text);
  }

  /**
   * Copies this ratio with another number, which is no range.
   *
   * @param newNumber the number in the unit of this ratio
   * @return the copy
   */
  public Ratio withNumber(BigDecimal newNumber) {
    return of(newNumber, unit);
  }

  /**
   * Copies this ratio with another unit and the same number: {@code 5%} becomes {@code 5‰}. To
   * convert, call {@link #to}.
   *
   * @param newUnit the unit
   * @return the copy
   */
  public Ratio withUnit(RatioUnit newUnit) {
    return new Ratio(number, upper, newUnit);
  }

  /**
   * Converts to another unit, exactly: {@code 5‰} is {@code 0.5%}.
   *
   * @param newUnit the unit
   * @return a ratio worth the same
   * @throws IllegalArgumentException if one unit counts percentage points and the other does not
   */
  public Ratio to(RatioUnit newUnit) {
    Ends ends = Ends.of(this).map(each -> unit.convert(each, newUnit));
    return new Ratio(ends.lower(), ends.upper(), newUnit);
  }

  /**
   * Converts to a plain fraction, exactly: 80 % is 0.80.
   *
   * @return the fraction; of a range, its lower end
   */
  public BigDecimal toFraction() {
    return unit.toFraction(number);
  }

  @Override
  public String unitText() {
    return unit.symbol();
  }

  @Override
  public String toText() {
    return unit.isPrefix()
        ? unit.symbol() + NumberText.of(this)
        : NumberText.of(this) + unit.symbol();
  }
}
