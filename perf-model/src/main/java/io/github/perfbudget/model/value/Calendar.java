package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Knows numbers that name a day, a month or a year instead of counting something. */
final class Calendar {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private Calendar() {}

  /**
   * A year: {@code 2024年…}, {@code 2023-2025年}, and without a unit {@code 2023-2025}, {@code
   * 2023.07-2024.01}.
   */
  static boolean isYear(NumberPhrase phrase) {
    if (phrase.rest().startsWith("年")) {
      return isYear(phrase.lower()) || phrase.upper().filter(Calendar::isYear).isPresent();
    }
    return phrase.rest().isEmpty()
        && phrase.prefix() == null
        && isYearOrMonth(phrase.lower())
        && phrase.upper().filter(Calendar::isYearOrMonth).isPresent();
  }

  /** A month, quarter or day with anything behind it: {@code 12月底前}, {@code 5日前}, {@code 3季度}. */
  static boolean isPartOfYear(NumberPhrase phrase) {
    String rest = phrase.rest();
    char first = rest.isEmpty() ? ' ' : rest.charAt(0);
    int last =
        switch (first) {
          case '季' -> 4;
          case '月' -> 12;
          case '日', '号' -> 31;
          default -> 0;
        };
    return isBetween(phrase.lower(), 1, last);
  }

  private static boolean isYear(BigDecimal number) {
    return isBetween(number, FIRST_YEAR, LAST_YEAR);
  }

  private static boolean isYearOrMonth(BigDecimal number) {
    return isYear(number) || isYearAndMonth(number);
  }

  private static boolean isYearAndMonth(BigDecimal number) {
    return number.scale() > 0
        && number.scale() <= 2
        && isYear(number.setScale(0, RoundingMode.DOWN));
  }

  private static boolean isBetween(BigDecimal number, int first, int last) {
    return number.scale() == 0
        && number.compareTo(BigDecimal.valueOf(first)) >= 0
        && number.compareTo(BigDecimal.valueOf(last)) <= 0;
  }
}
