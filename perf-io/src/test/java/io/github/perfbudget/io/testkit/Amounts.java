package io.github.perfbudget.io.testkit;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Amounts of money and shares, as cells write them. */
final class Amounts {

  private Amounts() {}

  /** Numbers with two decimals or none. */
  static Arbitrary<String> numbers() {
    return Combinators.combine(Arbitraries.integers().between(0, 999_999), Arbitraries.of(0, 2))
        .as((number, scale) -> BigDecimal.valueOf(number, scale).toPlainString());
  }

  /** Amounts with their unit. */
  static Arbitrary<String> moneys() {
    return Combinators.combine(numbers(), Arbitraries.of("元", "千元", "万元", "亿元"))
        .as((number, unit) -> number + unit);
  }

  /** Shares of a hundred, with the sign or without. */
  static Arbitrary<String> shares() {
    return Combinators.combine(Arbitraries.integers().between(0, 100), Arbitraries.of("", "%"))
        .as((number, sign) -> number + sign);
  }
}
