package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A unit of renminbi (货币单位) that filings state amounts in. */
public enum MoneyUnit {
  /** 元. */
  YUAN("元", 0),
  /** 千元, one thousand yuan. */
  THOUSAND_YUAN("千元", 3),
  /** 万元, ten thousand yuan. */
  TEN_THOUSAND_YUAN("万元", 4),
  /** 亿元, one hundred million yuan. */
  HUNDRED_MILLION_YUAN("亿元", 8);

  private final String symbol;
  private final int power;

  MoneyUnit(String symbol, int power) {
    this.symbol = symbol;
    this.power = power;
  }

  /**
   * Finds the unit with this symbol.
   *
   * @param symbol for example {@code 万元}; blanks are not skipped
   * @return the unit, or empty where the symbol is none of them
   */
  public static Optional<MoneyUnit> ofSymbol(String symbol) {
    return Optional.ofNullable(lookUp(symbol));
  }

  static @Nullable MoneyUnit lookUp(String symbol) {
    return switch (symbol) {
      case "元" -> YUAN;
      case "千元" -> THOUSAND_YUAN;
      case "万元" -> TEN_THOUSAND_YUAN;
      case "亿元" -> HUNDRED_MILLION_YUAN;
      default -> null;
    };
  }

  /**
   * Returns the symbol, for example {@code 万元}.
   *
   * @return the symbol
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Converts a number of this unit to 元, exactly.
   *
   * @param number a number of this unit, for example {@code 131.2} 万元
   * @return the number of 元, for example {@code 1312000}
   */
  public BigDecimal toYuan(BigDecimal number) {
    return NumberText.plain(number.scaleByPowerOfTen(power));
  }

  /**
   * Converts a number of this unit to another unit, exactly.
   *
   * @param number a number of this unit, for example 34000 元
   * @param target the other unit, for example 万元
   * @return the number of the other unit, for example 3.4000
   */
  public BigDecimal convert(BigDecimal number, MoneyUnit target) {
    return NumberText.plain(number.scaleByPowerOfTen(power - target.power));
  }

  @Override
  public String toString() {
    return symbol;
  }
}
