package io.github.perfbudget.io.internal.form;

import java.util.Optional;

/**
 * A year as titles state it: {@code 2023年}, {@code 2023年度}, {@code ２０２３ 年度}, {@code 二〇二三年度}.
 *
 * @param number the year
 * @param end the index behind its words
 */
public record StatedYear(int number, int end) {

  private static final int DIGITS = 4;
  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final String ZEROS = "○零Ｏ";

  /** The year whose words begin at an index, unless a month follows and makes it a date. */
  static Optional<StatedYear> at(String text, int from) {
    int number = 0;
    for (int i = from; i < from + DIGITS; i++) {
      int digit = i < text.length() ? digit(text.charAt(i)) : -1;
      if (digit < 0) {
        return Optional.empty();
      }
      number = 10 * number + digit;
    }
    int year = skipBlanks(text, from + DIGITS);
    if (number < 1000 || !text.startsWith("年", year) || isMonth(text, year + 1)) {
      return Optional.empty();
    }
    int end = text.startsWith("度", year + 1) ? year + 2 : year + 1;
    return Optional.of(new StatedYear(number, end));
  }

  private static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    if (c >= '０' && c <= '９') {
      return c - '０';
    }
    return ZEROS.indexOf(c) >= 0 ? 0 : CHINESE_DIGITS.indexOf(c);
  }

  private static int skipBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && FieldText.isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isMonth(String text, int from) {
    int at = skipBlanks(text, from);
    boolean arabic = at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    int month = at;
    while (month < text.length() && (digit(text.charAt(month)) >= 0 || text.charAt(month) == '十')) {
      month++;
    }
    return arabic || (month > at && text.startsWith("月", month));
  }
}
