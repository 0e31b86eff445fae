package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A unit of ratios, one constant for each way it is spelled. */
public enum RatioUnit {
  /** {@code %}. */
  PERCENT("%", 2),
  /** {@code ％}, the full-width sign. */
  FULL_WIDTH_PERCENT("％", 2),
  /** 百分比, the finance system's dictionary unit. */
  PERCENT_WORD("百分比", 2),
  /** 百分之, written before the number: 百分之八十. */
  PERCENT_PREFIX("百分之", 2),
  /** {@code ‰}. */
  PER_MILLE("‰", 3),
  /** 千分之, written before the number. */
  PER_MILLE_PREFIX("千分之", 3),
  /** 个百分点, percentage points. */
  PERCENTAGE_POINT("个百分点", 2),
  /** 百分点, percentage points without the measure word. */
  BARE_PERCENTAGE_POINT("百分点", 2);

  private final String symbol;
  private final int power;

  RatioUnit(String symbol, int power) {
    this.symbol = symbol;
    this.power = power;
  }

  /** Finds the unit that is written so behind its number; null where there is none. */
  static @Nullable RatioUnit lookUp(String symbol) {
    return switch (symbol) {
      case "%" -> PERCENT;
      case "％" -> FULL_WIDTH_PERCENT;
      case "百分比" -> PERCENT_WORD;
      case "‰" -> PER_MILLE;
      case "个百分点" -> PERCENTAGE_POINT;
      case "百分点" -> BARE_PERCENTAGE_POINT;
      default -> null;
    };
  }

  /**
   * Returns the unit as written.
   *
   * @return for example {@code 百分比}
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Tells whether the unit stands before its number.
   *
   * @return true for 百分之 and 千分之
   */
  public boolean isPrefix() {
    return this == PERCENT_PREFIX || this == PER_MILLE_PREFIX;
  }

  /**
   * Tells whether the unit counts percentage points, which are differences of ratios and no ratios
   * themselves.
   *
   * @return true for 个百分点 and 百分点
   */
  public boolean isPoints() {
    return this == PERCENTAGE_POINT || this == BARE_PERCENTAGE_POINT;
  }

  /**
   * Converts a number of this unit to a plain fraction, exactly.
   *
   * @param number for example 80 of {@code %}
   * @return for example 0.80
   */
  public BigDecimal toFraction(BigDecimal number) {
    return NumberText.plain(number.scaleByPowerOfTen(-power));
  }

  /**
   * Converts a number of this unit to another unit, exactly.
   *
   * @param number a number of this unit, for example 5 ‰
   * @param target the other unit, for example %
   * @return the number of the other unit, for example 0.5
   * @throws IllegalArgumentException if one unit counts percentage points and the other does not
   */
  public BigDecimal convert(BigDecimal number, RatioUnit target) {
    if (isPoints() != target.isPoints()) {
      throw new IllegalArgumentException("units do not convert: " + symbol + "/" + target.symbol);
    }
    return NumberText.plain(number.scaleByPowerOfTen(target.power - power));
  }

  @Override
  public String toString() {
    return symbol;
  }
}
