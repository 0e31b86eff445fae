package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.Numbering;
import java.util.List;
import java.util.Optional;

/**
 * A time before which something is to be done (完成时限), where it stands in a phrase: {@code
 * 2025年6月底前}.
 *
 * @param start where it begins
 * @param end where it ends, behind {@code 前}
 */
public record StatedDeadline(int start, int end) {

  private static final char BEFORE = '前';

  /** What the words of a time are made of; at least one of {@link #CALENDAR} is among them. */
  private static final String WORDS = "每第年月日号季度底末上中下旬";

  private static final String CALENDAR = "月日季底末";

  /** What leads from the name of something to its time. */
  private static final List<String> LEADS =
      List.of("于", "在", "应", "须", "需", "将", "要", "拟", "力争", "确保", "争取", "计划", "预计");

  /** What says that something is done, and names nothing by itself. */
  private static final List<String> DONE = List.of("到位", "完毕", "使用", "完成", "完工", "竣工", "建成", "结束");

  private static final int SHORTEST_NAME = 3;
  private static final int SHORTEST_VERB = 2;
  private static final int LONGEST_DONE = 4;

  /** Finds the first one of a phrase; empty where it has none. */
  static Optional<StatedDeadline> in(String phrase) {
    for (int at = phrase.indexOf(BEFORE); at >= 0; at = phrase.indexOf(BEFORE, at + 1)) {
      int start = at;
      while (start > 0 && isPart(phrase.charAt(start - 1))) {
        start--;
      }
      if (isTime(phrase.substring(start, at))) {
        return Optional.of(new StatedDeadline(start, at + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isPart(char c) {
    return Numbering.isDigit(c) || WORDS.indexOf(c) >= 0;
  }

  private static boolean isTime(String words) {
    return words.chars().anyMatch(Numbering::isDigit)
        && words.chars().anyMatch(c -> CALENDAR.indexOf(c) >= 0);
  }

  /**
   * What is to be done then: the words behind ({@code 10月底前完成公园改造}), or those in front where they
   * only say that it is done ({@code 种苗采购于3月底前完成}). Empty where neither names anything, or a number
   * follows, which is the target.
   */
  Optional<StatedTarget> stated(FieldText phrase) {
    FieldText behind = phrase.from(end);
    FieldText front = withoutLead(phrase.part(0, start));
    FieldText name = isDone(behind.text()) ? front : behind;
    boolean names =
        name.text().length() >= SHORTEST_NAME
            && !StatedTarget.isNoName(name.text())
            && name.text().chars().noneMatch(Numbering::isDigit);
    return names ? Optional.of(new StatedTarget(name, phrase.part(start, end))) : Optional.empty();
  }

  private static boolean isDone(String words) {
    return words.length() <= SHORTEST_VERB
        || (words.length() <= LONGEST_DONE && DONE.stream().anyMatch(words::endsWith));
  }

  private static FieldText withoutLead(FieldText words) {
    FieldText rest = words;
    for (Optional<String> lead = lead(rest); lead.isPresent(); lead = lead(rest)) {
      rest = rest.part(0, rest.text().length() - lead.get().length());
    }
    return rest;
  }

  private static Optional<String> lead(FieldText words) {
    return LEADS.stream().filter(words.text()::endsWith).findFirst();
  }
}
