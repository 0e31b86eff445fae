package io.github.perfbudget.benchmarks;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The least that a target costs: one sign, plain digits, and whatever follows as the unit.
 *
 * @param comparator the sign, or a blank
 * @param number the number
 * @param unit what follows, unchecked
 */
record TargetParts(char comparator, BigDecimal number, String unit) {

  private static final Pattern PARTS = Pattern.compile("([≥≤=><]?)([0-9]+(?:\\.[0-9]+)?)(.*)");

  static TargetParts scan(String text) {
    int start = isSign(text.charAt(0)) ? 1 : 0;
    int end = start;
    while (end < text.length() && isOfNumber(text.charAt(end))) {
      end++;
    }
    return new TargetParts(
        start == 0 ? ' ' : text.charAt(0),
        new BigDecimal(text.substring(start, end)),
        text.substring(end));
  }

  static TargetParts match(String text) {
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no plain target: " + text);
    }
    String sign = parts.group(1);
    return new TargetParts(
        sign.isEmpty() ? ' ' : sign.charAt(0), new BigDecimal(parts.group(2)), parts.group(3));
  }

  private static boolean isSign(char c) {
    return c == '≥' || c == '≤' || c == '=' || c == '>' || c == '<';
  }

  private static boolean isOfNumber(char c) {
    return (c >= '0' && c <= '9') || c == '.';
  }
}
