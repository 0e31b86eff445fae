package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.Numbering;
import java.util.List;
import java.util.Optional;

/**
 * Finds a time that prose states as the target of an indicator of time: {@code 建设完成时限为10月底前},
 * {@code 检查完成时间：12月25日前}, {@code 10月底前完成公园改造}, {@code 种苗采购于3月底前完成}. Stateless and thread-safe.
 */
public final class StatedTime {

  private static final List<String> NAMES = List.of("时间", "时限", "期限", "日期");
  private static final String VERBS = "为在于：:";
  private static final String PARTS = "年月日季度";
  private static final String ENDS = "前内底末日月";

  private StatedTime() {}

  /** Finds the time that ends a phrase, behind the name of what happens then, or a deadline. */
  static Optional<StatedTarget> in(FieldText phrase) {
    String text = phrase.text();
    int digit = 0;
    while (digit < text.length() && !Numbering.isDigit(text.charAt(digit))) {
      digit++;
    }
    int name = digit;
    while (name > 0 && isBetween(text.charAt(name - 1))) {
      name--;
    }
    Optional<StatedTarget> labelled =
        name > 0 ? labelled(phrase.part(0, name), phrase.from(digit)) : Optional.empty();
    return labelled.or(() -> StatedDeadline.in(text).flatMap(deadline -> deadline.stated(phrase)));
  }

  /** A name and a time in words of their own. */
  static Optional<StatedTarget> labelled(FieldText name, FieldText time) {
    boolean named =
        NAMES.stream().anyMatch(each -> name.text().endsWith(each) && !name.text().equals(each));
    return named && isTime(time.text())
        ? Optional.of(new StatedTarget(name, time))
        : Optional.empty();
  }

  /** Whether a text is a time and nothing else, as far as its ends tell. */
  static boolean isTime(String text) {
    return !text.isEmpty()
        && Numbering.isDigit(text.charAt(0))
        && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0
        && text.chars().anyMatch(c -> PARTS.indexOf(c) >= 0);
  }

  private static boolean isBetween(char c) {
    return VERBS.indexOf(c) >= 0 || FieldText.isBlank(c);
  }
}
