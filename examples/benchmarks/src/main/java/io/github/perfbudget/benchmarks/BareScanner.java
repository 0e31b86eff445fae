package io.github.perfbudget.benchmarks;

import java.math.BigDecimal;

/**
 * The least that a target costs by hand: one sign, plain digits, and whatever follows as the unit.
 */
final class BareScanner {

  /** What it finds, unchecked. */
  record Found(char comparator, BigDecimal number, String unit) {}

  private BareScanner() {}

  static Found scan(String text) {
    int start = isSign(text.charAt(0)) ? 1 : 0;
    int end = start;
    while (end < text.length() && isOfNumber(text.charAt(end))) {
      end++;
    }
    return new Found(
        start == 0 ? ' ' : text.charAt(0),
        new BigDecimal(text.substring(start, end)),
        text.substring(end));
  }

  private static boolean isSign(char c) {
    return c == '≥' || c == '≤' || c == '=' || c == '>' || c == '<';
  }

  private static boolean isOfNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.';
  }
}
