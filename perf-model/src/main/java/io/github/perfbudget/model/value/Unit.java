package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A unit of a quantity (计量单位), as it was written, and what it measures.
 *
 * <p>A unit is a symbol of the list that {@link #known} returns; or 万, 亿 or 万亿 before one or alone
 * ({@code 万人}, {@code 万}); or two of them joined by {@code /}, 每 or {@code ·} ({@code 人/年}), where
 * a slash may be followed by any word of at most eight letters ({@code 次/学员}); or a pair with
 * brackets ({@code 台（套）}); or a rate of a population ({@code /10万}). Units convert only where the
 * conversion is exact and laid down in a standard: 吨 and 公斤 do, 亩 and 平方米 do not. For example
 * {@code Unit.of("万吨").kind()} is {@link UnitKind#MASS}. Equal when written alike. Immutable and
 * thread-safe.
 */
public final class Unit {

  private final String symbol;
  private final UnitKind kind;
  private final String base;
  private final BigDecimal factor;

  Unit(String symbol, UnitKind kind, String base, BigDecimal factor) {
    this.symbol = symbol;
    this.kind = kind;
    this.base = base;
    this.factor = factor;
  }

  /**
   * Finds a unit by its symbol.
   *
   * @param symbol for example {@code 人次}; empty for the unit of a bare number; blanks are not
   *     skipped
   * @return the unit, or empty where the symbol is no unit
   */
  public static Optional<Unit> find(String symbol) {
    return Optional.ofNullable(UnitSymbols.lookUp(Objects.requireNonNull(symbol, "symbol")));
  }

  /**
   * Returns the unit with this symbol.
   *
   * @param symbol for example {@code 人次}; empty for the unit of a bare number
   * @return the unit
   * @throws IllegalArgumentException if the symbol is no unit
   */
  public static Unit of(String symbol) {
    return find(symbol)
        .orElseThrow(() -> new IllegalArgumentException("symbol is no unit: " + symbol));
  }

  /**
   * Returns the simple units: those without a multiplier that are not compound.
   *
   * @return the units, in the order of their list
   */
  public static List<Unit> known() {
    return UnitTable.all();
  }

  Unit multiplied(String whole, int power) {
    return new Unit(whole, kind, base, factor.scaleByPowerOfTen(power));
  }

  /** Makes the compound of this unit, a joint and what is written behind it. */
  Unit joined(String whole, char joint, String right) {
    return new Unit(whole, UnitKind.COMPOUND, base + joint + right, factor);
  }

  /**
   * Returns the symbol as written.
   *
   * @return for example {@code 万吨}; empty for the unit of a bare number
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Returns what the unit counts or measures.
   *
   * @return the kind
   */
  public UnitKind kind() {
    return kind;
  }

  /**
   * Tells whether numbers of this unit convert into another: both measure the same thing by a
   * standard.
   *
   * @param other the other unit
   * @return whether {@link #convert} may be called; true for a unit and itself
   */
  public boolean isConvertibleTo(Unit other) {
    return base.equals(other.base);
  }

  /**
   * Converts a number of this unit into another unit, exactly.
   *
   * @param number a number of this unit, for example 2 吨
   * @param target the other unit, for example 公斤
   * @return the number of the other unit, for example 2000
   * @throws IllegalArgumentException if the units do not convert
   * @throws ArithmeticException if the result has no end, as 1 天 in 周
   */
  public BigDecimal convert(BigDecimal number, Unit target) {
    return convert(number, target, MathContext.UNLIMITED);
  }

  /**
   * Converts a number of this unit into another unit, rounded.
   *
   * @param number a number of this unit
   * @param target the other unit
   * @param rounding how many digits to keep, and how
   * @return the number of the other unit
   * @throws IllegalArgumentException if the units do not convert
   */
  public BigDecimal convert(BigDecimal number, Unit target, MathContext rounding) {
    if (!isConvertibleTo(target)) {
      throw new IllegalArgumentException("units do not convert: " + symbol + "/" + target.symbol);
    }
    return NumberText.plain(number.multiply(factor).divide(target.factor, rounding));
  }

  /**
   * Returns the unit that {@link #inBase} counts, the same for all units that convert into this.
   */
  String base() {
    return base;
  }

  BigDecimal inBase(BigDecimal number) {
    return number.multiply(factor);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Unit that && symbol.equals(that.symbol);
  }

  @Override
  public int hashCode() {
    return symbol.hashCode();
  }

  /** Returns the symbol as written. */
  @Override
  public String toString() {
    return symbol;
  }
}
