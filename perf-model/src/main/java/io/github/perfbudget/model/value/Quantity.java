package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * A count or a measure with its unit (数量), or a range of them: {@code 500人次}, {@code 3957㎡}, {@code
 * 350万吨}.
 *
 * <p>A bare number ({@code 100}) is a quantity whose unit is empty text; {@code 250万} is one whose
 * unit is 万, since no 元 was written. The number counts the unit as written: {@code 80万人} is 80 of
 * the unit 万人. Exact decimal of at most 64 digits, positive or negative. Equal when written alike;
 * {@link #means} compares by worth. Immutable and thread-safe.
 *
 * @param number the number in {@code unit}; of a range, its lower end
 * @param upper the upper end of a range, else empty
 * @param unit the unit as written; empty for a bare number
 */
public record Quantity(BigDecimal number, Optional<BigDecimal> upper, String unit)
    implements NumericValue {

  private static final StrictReader<Quantity> READER =
      new StrictReader<>(Quantity.class, "a unit or the end");

  /**
   * Checks that nothing is missing and that a range ascends; takes any text as unit.
   *
   * @throws IllegalArgumentException if the range descends or a number has more than 64 digits
   */
  public Quantity {
    Objects.requireNonNull(unit, "unit");
    number = NumberText.checked(number);
    upper = NumberText.checkedUpper(number, upper);
  }

  /**
   * Creates a quantity.
   *
   * @param number the number in {@code unit}
   * @param unit the unit, for example 人次; empty for a bare number
   * @return the quantity
   * @throws IllegalArgumentException if the number has more than 64 digits
   */
  public static Quantity of(BigDecimal number, String unit) {
    return new Quantity(number, Optional.empty(), unit);
  }

  /**
   * Creates a range of quantities.
   *
   * @param lower the lower end in {@code unit}
   * @param upper the upper end in {@code unit}, not below the lower
   * @param unit the unit
   * @return the range, for example {@code 3-5个}
   * @throws IllegalArgumentException if the range descends or a number has more than 64 digits
   */
  public static Quantity ofRange(BigDecimal lower, BigDecimal upper, String unit) {
    return new Quantity(lower, Optional.of(upper), unit);
  }

  private static Quantity of(Ends ends, Unit unit) {
    return new Quantity(ends.lower(), ends.upper(), unit.symbol());
  }

  /**
   * Reads a quantity: a number or a range as in a target, and its unit, nothing else and no blanks.
   * Reads what {@link #toText} prints, if the unit is one.
   *
   * @param text for example {@code 500人次}
   * @return the quantity
   * @throws ValueParseException if the text is no quantity, with the index at which it is none
   */
  public static Quantity parse(String text) {
    return READER.read(text);
  }

  /**
   * Copies this quantity with another number, which is no range.
   *
   * @param newNumber the number in the unit of this quantity
   * @return the copy
   */
  public Quantity withNumber(BigDecimal newNumber) {
    return of(newNumber, unit);
  }

  /**
   * Copies this quantity with another unit and the same number. To convert, call {@link #to(Unit)}.
   *
   * @param newUnit the unit; empty for a bare number
   * @return the copy
   */
  public Quantity withUnit(String newUnit) {
    return new Quantity(number, upper, newUnit);
  }

  /**
   * Returns the unit with its kind and its conversions.
   *
   * @return the unit, or empty where the text is no unit; never empty for a quantity that was read
   */
  public Optional<Unit> knownUnit() {
    return Unit.find(unit);
  }

  /**
   * Converts to another unit, exactly: {@code 2吨} are {@code 2000公斤}.
   *
   * @param newUnit the unit
   * @return a quantity of the same worth
   * @throws IllegalArgumentException if the units do not convert
   * @throws ArithmeticException if the result has no end, as of 1天 in 周
   */
  public Quantity to(Unit newUnit) {
    return to(newUnit, MathContext.UNLIMITED);
  }

  /**
   * Converts to another unit, rounded.
   *
   * @param newUnit the unit
   * @param rounding how many digits to keep, and how
   * @return a quantity of about the same worth
   * @throws IllegalArgumentException if the units do not convert
   */
  public Quantity to(Unit newUnit, MathContext rounding) {
    Unit own = Unit.of(unit);
    return of(Ends.of(this).map(each -> own.convert(each, newUnit, rounding)), newUnit);
  }

  /**
   * Adds a quantity: {@code 2吨} and {@code 500公斤} are {@code 2.5吨}. Ranges add end by end.
   *
   * @param other the other quantity, of this unit or one that converts to it
   * @return the sum in the unit of this quantity, exactly
   * @throws IllegalArgumentException if the units do not convert or the sum has more than 64 digits
   * @throws ArithmeticException if the other quantity has no end in this unit, as 1天 in 周
   */
  public Quantity plus(Quantity other) {
    Quantity added = other.unit.equals(unit) ? other : other.to(Unit.of(unit));
    Ends sum = Ends.of(this).plus(Ends.of(added));
    return new Quantity(sum.lower(), sum.upper(), unit);
  }

  @Override
  public String unitText() {
    return unit;
  }

  @Override
  public String toText() {
    return NumberText.of(this) + unit;
  }
}
