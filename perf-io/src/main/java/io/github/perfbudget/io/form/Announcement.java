package io.github.perfbudget.io.form;

import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Target;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The number of indicators that prose announces: {@code 下设11个二、三级指标}.
 *
 * @param count the number
 * @param words the words that state it
 */
record Announcement(int count, FieldText words) {

  private static final String OPENING = "下设";
  private static final String COUNTED = "个";
  private static final String INDICATORS = "指标";
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final int LONGEST_NUMBER = 8;

  static Optional<Announcement> in(FieldText prose) {
    String text = prose.text();
    int start = text.indexOf(OPENING);
    int number = start + OPENING.length();
    int end = start < 0 ? -1 : text.indexOf(COUNTED, number);
    int indicators = end < 0 ? -1 : text.indexOf(INDICATORS, end);
    if (indicators < 0 || end - number > LONGEST_NUMBER) {
      return Optional.empty();
    }
    Target count = Target.parse(text.substring(number, end + COUNTED.length()));
    return count.value() instanceof Quantity quantity && isCount(quantity.number())
        ? Optional.of(
            new Announcement(
                quantity.number().intValueExact(),
                prose.part(start, indicators + INDICATORS.length())))
        : Optional.empty();
  }

  private static boolean isCount(BigDecimal number) {
    return number.scale() <= 0 && number.abs().compareTo(LARGEST) <= 0;
  }

  /** Whether a phrase is the beginning of an announcement rather than an indicator. */
  static boolean opens(String phrase) {
    return phrase.startsWith(OPENING);
  }
}
