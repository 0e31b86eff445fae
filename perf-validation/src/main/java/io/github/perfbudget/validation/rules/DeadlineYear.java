package io.github.perfbudget.validation.rules;

/** The year of a deadline in a text (完成时限), for example of {@code 2025年6月1日前}. */
final class DeadlineYear {

  private static final int LENGTH = 4;

  /** What stands between the year and 前: month, day, part of the month. */
  private static final String DATE = "0123456789月日号上中下旬初底末之以";

  /** What follows 前 where it means the first of several: 2024年6月前3周. */
  private static final String NUMERALS = "0123456789一二三四五六七八九十两几";

  private DeadlineYear() {}

  /**
   * Whether the last year of a text is that of a deadline before another year; what is 的 something
   * by a date is no deadline.
   */
  static boolean isBefore(int fiscal, String text) {
    int described = text.lastIndexOf('的');
    boolean before = false;
    for (int at = text.indexOf('年'); at >= 0; at = text.indexOf('年', at + 1)) {
      if (isYear(text, at - LENGTH)) {
        before =
            Integer.parseInt(text.substring(at - LENGTH, at)) < fiscal
                && !isCompared(text, at - LENGTH)
                && deadlineEnd(text, at) > described;
      }
    }
    return before;
  }

  /** Whether a date is one that something else is earlier or later than: 比2024年6月底前提早10天. */
  private static boolean isCompared(String text, int year) {
    return text.startsWith("比", year - 1);
  }

  private static boolean isYear(String text, int start) {
    return start >= 0
        && text.startsWith("20", start)
        && Terms.isDigit(text.charAt(start + 2))
        && Terms.isDigit(text.charAt(start + 3))
        && (start == 0 || !Terms.isDigit(text.charAt(start - 1)));
  }

  /**
   * Where the 前 of a date stands that goes on behind its 年; -1 where there is none, or where 以前
   * tells of the past: 2020年以前的欠账.
   */
  private static int deadlineEnd(String text, int year) {
    int start = year + 1 + (text.startsWith("年", year + 1) ? 1 : 0);
    int end = start;
    while (end < text.length() && DATE.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean counts = end + 1 < text.length() && NUMERALS.indexOf(text.charAt(end + 1)) >= 0;
    boolean past = text.startsWith("以前", end - 1) && !Terms.isEnd(text, end + 1);
    return end > start && text.startsWith("前", end) && !counts && !past ? end : -1;
  }
}
