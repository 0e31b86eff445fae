package io.github.perfbudget.model.testkit;

import java.math.BigDecimal;

/** Writes numbers in Chinese numerals: 一百零五, 三点五. */
final class Numerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final String[] PLACES = {"", "十", "百", "千"};
  private static final BigDecimal LIMIT = BigDecimal.valueOf(10_000);

  private Numerals() {}

  /** Tells whether a number is one that people write in words: below 10000, not negative. */
  static boolean canWrite(BigDecimal number) {
    return number.signum() >= 0 && number.compareTo(LIMIT) < 0;
  }

  static String of(BigDecimal number) {
    String[] parts = number.toPlainString().split("\\.", -1);
    String whole = of(Integer.parseInt(parts[0]));
    return parts.length == 1 ? whole : whole + "点" + digits(parts[1]);
  }

  static String of(int number) {
    if (number == 0) {
      return "零";
    }
    String digits = Integer.toString(number);
    StringBuilder numeral = new StringBuilder();
    boolean gap = false;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit > 0) {
        numeral.append(gap ? "零" : "").append(DIGITS.charAt(digit));
        numeral.append(PLACES[digits.length() - 1 - i]);
      }
      gap = digit == 0;
    }
    return 10 <= number && number < 20 ? numeral.substring(1) : numeral.toString();
  }

  private static String digits(String digits) {
    StringBuilder numeral = new StringBuilder();
    digits.chars().forEach(c -> numeral.append(DIGITS.charAt(c - '0')));
    return numeral.toString();
  }
}
