package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;

/**
 * An amount in 分, the hundredth of a 元, of which every sum and part is exact.
 *
 * @param fen the number of 分
 */
record Money(long fen) {

  private static final List<Long> ROUND = List.of(100_000L, 10_000L, 1_000_000L, 1_000L);
  private static final long HUGE = 100_000_000;

  /** Draws from 10 元 up to 10 digits of 元, once in eight times down to the 分. */
  static Money draw(Choices choices) {
    long round = (1 + choices.below(9999)) * (choices.onceIn(12) ? HUGE : choices.oneOf(ROUND));
    return new Money(choices.onceIn(8) ? round + choices.below(100) : round);
  }

  static Money total(List<Money> parts) {
    return new Money(parts.stream().mapToLong(Money::fen).sum());
  }

  /** The part of this many hundredths, rounded down. */
  Money percent(int percent) {
    return new Money(Math.multiplyExact(fen, percent) / 100);
  }

  Money minus(Money other) {
    return new Money(fen - other.fen);
  }

  Money plus(Money other) {
    return new Money(fen + other.fen);
  }

  /** The number of 元 with both decimals: 34000.00. */
  String inYuan() {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  /** The number of 万元 with as many decimals as it needs: 3.4. */
  String inTenThousandYuan() {
    BigDecimal number = BigDecimal.valueOf(fen, 6).stripTrailingZeros();
    return number.setScale(Math.max(0, number.scale())).toPlainString();
  }

  Amount toAmount() {
    return Amount.of(new BigDecimal(inTenThousandYuan()), MoneyUnit.TEN_THOUSAND_YUAN);
  }

  /** The amount in its usual spelling: 3.4万元. */
  String text() {
    return toAmount().toText();
  }
}
