package io.github.perfbudget.model;

/**
 * Mobile numbers in free text: 11 digits, the first 1 and the second 3 to 9, with no digit or Latin
 * letter beside them, and no amount of money. Blanks or hyphens may part them: {@code
 * 139-0000-0000}.
 */
final class MobileNumbers {

  private static final int LENGTH = 11;
  private static final int SHOWN_START = 3;
  private static final int HIDDEN = 4;

  /** Blanks and hyphens of either width. */
  private static final String SIGNS = " \u3000-－";

  private MobileNumbers() {}

  /** Replaces the four digits in the middle of each number. */
  static String masked(String text) {
    StringBuilder masked = null;
    int position = 0;
    while (position < text.length()) {
      int end = endOfDigits(text, position);
      if (isMobile(text, position, end)) {
        masked = masked == null ? new StringBuilder(text) : masked;
        int middle = position + SHOWN_START + (isParted(text, position, end) ? 1 : 0);
        masked.replace(middle, middle + HIDDEN, "****");
      }
      position = Math.max(end, position + 1);
    }
    return masked == null ? text : masked.toString();
  }

  /** The end of the digits, and of two more groups where the same sign parts three. */
  private static int endOfDigits(String text, int start) {
    int first = endOfRun(text, start);
    char sign = first < text.length() ? text.charAt(first) : '.';
    if (first - start != SHOWN_START || SIGNS.indexOf(sign) < 0) {
      return first;
    }
    int second = endOfRun(text, first + 1);
    boolean parted =
        second - first - 1 == HIDDEN && second < text.length() && text.charAt(second) == sign;
    int third = parted ? endOfRun(text, second + 1) : first;
    return third - start == LENGTH + 2 ? third : first;
  }

  private static int endOfRun(String text, int start) {
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isMobile(String text, int start, int end) {
    return (end - start == LENGTH || isParted(text, start, end))
        && Character.digit(text.charAt(start), 10) == 1
        && Character.digit(text.charAt(start + 1), 10) >= 3
        && !isLatin(text, start - 1)
        && !isLatin(text, end)
        && !goesOnAsAmount(text, end);
  }

  /** Whether signs part three groups of digits: {@code 139-0000-0000}. */
  private static boolean isParted(String text, int start, int end) {
    return end - start == LENGTH + 2 && !Character.isDigit(text.charAt(start + SHOWN_START));
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0
        && at < text.length()
        && Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.LATIN;
  }

  private static boolean goesOnAsAmount(String text, int at) {
    if (at >= text.length()) {
      return false;
    }
    boolean decimal =
        text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    return decimal || "元万亿".indexOf(text.charAt(at)) >= 0;
  }
}
