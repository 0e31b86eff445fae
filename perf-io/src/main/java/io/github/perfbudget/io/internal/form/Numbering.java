package io.github.perfbudget.io.internal.form;

/**
 * Numbers in front of headings, items and goals: {@code 一、}, {@code （一）}, {@code 1.}, {@code 目标1：}.
 */
public final class Numbering {

  private static final String CHINESE_DIGITS = "〇一二三四五六七八九十百";
  private static final int LONGEST_NUMBER = 3;
  private static final int YEAR_DIGITS = 4;
  private static final String STOPS = "、.．";
  private static final String GOAL = "目标";

  private Numbering() {}

  /** The length of {@code （一）}, {@code 一、} or {@code 1.} at the start, else 0. */
  public static int item(String text) {
    return Math.max(bracketed(text), plain(text));
  }

  /** The length of {@code （一）} or {@code (1)} at the start, else 0. */
  public static int bracketed(String text) {
    if (text.isEmpty() || (text.charAt(0) != '（' && text.charAt(0) != '(')) {
      return 0;
    }
    int end = digits(text, 1);
    boolean closed = end < text.length() && (text.charAt(end) == '）' || text.charAt(end) == ')');
    return end > 1 && closed ? end + 1 : 0;
  }

  /**
   * The length of {@code 一、} or {@code 1.} at the start, else 0; {@code 1.5} is a number and no
   * label, {@code 2.2025年} a label and a year.
   */
  public static int plain(String text) {
    int end = digits(text, 0);
    if (end == 0 || end >= text.length() || STOPS.indexOf(text.charAt(end)) < 0) {
      return 0;
    }
    return isDecimal(text, end) ? 0 : end + 1;
  }

  /** Whether the stop behind a number is a decimal point, and so no date follows. */
  public static boolean isDecimal(String text, int stop) {
    int end = stop + 1;
    while (end < Math.min(text.length(), stop + YEAR_DIGITS + 2) && isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end - stop - 1;
    boolean date =
        (digits == YEAR_DIGITS && text.startsWith("年", end))
            || (digits < YEAR_DIGITS && text.startsWith("月", end));
    return digits > 0 && text.charAt(stop) != '、' && !date;
  }

  /**
   * The length of {@code ①}, {@code 1）} or {@code 一是} in front of one of several things, else 0.
   */
  public static int ordinal(String text) {
    int number = digits(text, 0);
    if (number > 0 && number < text.length() && "）)".indexOf(text.charAt(number)) >= 0) {
      return number + 1;
    }
    if (!text.isEmpty() && text.charAt(0) >= '①' && text.charAt(0) <= '⑳') {
      return 1;
    }
    int end = chineseDigits(text);
    return end > 0 && text.startsWith("是", end) ? end + 1 : 0;
  }

  private static int chineseDigits(String text) {
    int end = 0;
    while (end < text.length() && CHINESE_DIGITS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** The length of {@code 目标1} at the start, else 0. */
  public static int goal(String text) {
    if (!text.startsWith(GOAL)) {
      return 0;
    }
    int end = digits(text, GOAL.length());
    return end > GOAL.length() ? end : 0;
  }

  /** The number of a label up to 99, such as {@code （十二）} or {@code 3、}; -1 for any other. */
  public static int value(String label) {
    int value = 0;
    int units = 0;
    for (int i = bracketed(label) > 0 ? 1 : 0; i < label.length() - 1; i++) {
      char c = label.charAt(i);
      if (c == '十') {
        value += 10 * Math.max(1, units);
        units = 0;
      } else {
        int digit = isDigit(c) ? c - '0' : CHINESE_DIGITS.indexOf(c);
        units = 10 * units + digit;
      }
    }
    return digitsFit(label) ? value + units : -1;
  }

  private static boolean digitsFit(String label) {
    return label.length() <= LONGEST_NUMBER + 2 && label.indexOf('百') < 0;
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length()
        && (isDigit(text.charAt(end)) || CHINESE_DIGITS.indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  /** Whether a character is one of 0 to 9; digits of other scripts and widths are none here. */
  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
