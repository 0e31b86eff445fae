package io.github.perfbudget.validation.rules;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A day of a month in a text (月日), for example {@code 10月31日} or {@code 2025年2月28日}.
 *
 * @param text as written
 * @param year the year, if it is written right before
 * @param month the number before 月
 * @param day the number before 日
 */
record DayOfYear(String text, OptionalInt year, int month, int day) {

  private static final int LONGEST = 2;
  private static final int YEAR = 4;
  private static final int MONTHS = 12;
  private static final int LEAP_YEAR = 2000;

  /** The first of the days that a text names in digits and that no calendar has. */
  static Optional<DayOfYear> firstMissingIn(String text) {
    for (int at = text.indexOf('月'); at >= 0; at = text.indexOf('月', at + 1)) {
      Optional<DayOfYear> missing = at(text, at).filter(day -> !day.exists());
      if (missing.isPresent()) {
        return missing;
      }
    }
    return Optional.empty();
  }

  private static Optional<DayOfYear> at(String text, int month) {
    int start = digitsBefore(text, month, LONGEST + 1);
    int end = digitsAfter(text, month + 1, LONGEST + 1);
    boolean named = isShort(month - start) && isShort(end - month - 1) && text.startsWith("日", end);
    if (!named) {
      return monthOfYear(text, start, month);
    }
    int first = start > 0 && text.charAt(start - 1) == '年' ? yearBefore(text, start - 1) : start;
    OptionalInt year =
        first < start
            ? OptionalInt.of(Integer.parseInt(text.substring(first, start - 1)))
            : OptionalInt.empty();
    return Optional.of(
        new DayOfYear(
            text.substring(first, end + 1),
            year,
            Integer.parseInt(text.substring(start, month)),
            Integer.parseInt(text.substring(month + 1, end))));
  }

  /** A month of a written year is taken for its first day. */
  private static Optional<DayOfYear> monthOfYear(String text, int start, int month) {
    boolean dated = isShort(month - start) && start > 0 && text.charAt(start - 1) == '年';
    int first = dated ? yearBefore(text, start - 1) : start;
    return first < start
        ? Optional.of(
            new DayOfYear(
                text.substring(first, month + 1),
                OptionalInt.of(Integer.parseInt(text.substring(first, start - 1))),
                Integer.parseInt(text.substring(start, month)),
                1))
        : Optional.empty();
  }

  private static boolean isShort(int digits) {
    return digits > 0 && digits <= LONGEST;
  }

  /** Where a year of four digits begins that ends here; one past the end where there is none. */
  private static int yearBefore(String text, int end) {
    int start = digitsBefore(text, end, YEAR + 1);
    return end - start == YEAR ? start : end + 1;
  }

  private static int digitsBefore(String text, int end, int most) {
    int start = end;
    while (start > 0 && end - start < most && Terms.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private static int digitsAfter(String text, int start, int most) {
    int end = start;
    while (end < text.length() && end - start < most && Terms.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Whether the calendar has it, of some year where none is written. */
  boolean exists() {
    return month >= 1
        && month <= MONTHS
        && day >= 1
        && day <= YearMonth.of(year.orElse(LEAP_YEAR), month).lengthOfMonth();
  }
}
