package io.github.perfbudget.io.form;

import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The number of indicators that prose announces: {@code 下设11个二、三级指标}.
 *
 * <p>How many of the first level there are is no such number.
 *
 * @param count the number
 * @param words the words that state it
 */
record Announcement(int count, FieldText words) {

  private static final List<String> OPENINGS =
      List.of("下设", "共设", "设置", "设定", "设立", "细化为", "包括", "包含");

  private static final String COUNTERS = "个项";
  private static final String INDICATORS = "指标";
  private static final String FIRST_LEVEL = "一级";
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final int LONGEST_NUMBER = 8;
  private static final int LONGEST_KIND = 8;

  static Optional<Announcement> in(FieldText prose) {
    String text = prose.text();
    for (int at = 0; at < text.length(); at++) {
      int number = behindOpening(text, at);
      int counter = number < 0 ? -1 : counter(text, number);
      int end = counter < 0 ? -1 : behindKind(text, counter + 1);
      OptionalInt count =
          end < 0 ? OptionalInt.empty() : count(text.substring(number, counter + 1));
      if (count.isPresent()) {
        return Optional.of(new Announcement(count.getAsInt(), prose.part(at, end)));
      }
    }
    return Optional.empty();
  }

  /** Where a number may begin behind an opening that stands here; -1 where none does. */
  private static int behindOpening(String text, int at) {
    for (String opening : OPENINGS) {
      if (text.startsWith(opening, at)) {
        int end = at + opening.length();
        return text.startsWith("了", end) ? end + 1 : end;
      }
    }
    return -1;
  }

  private static int counter(String text, int number) {
    for (int at = number; at < Math.min(text.length(), number + LONGEST_NUMBER + 1); at++) {
      if (COUNTERS.indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** The end of words such as {@code 二、三级指标}; -1 where others stand here. */
  private static int behindKind(String text, int from) {
    int indicators = from;
    while (!text.startsWith(INDICATORS, indicators)) {
      if (indicators >= Math.min(text.length(), from + LONGEST_KIND)) {
        return -1;
      }
      indicators++;
    }
    String kind = text.substring(from, indicators);
    boolean words = kind.chars().allMatch(c -> Character.isLetter(c) || c == '、');
    return words && !kind.contains(FIRST_LEVEL) ? indicators + INDICATORS.length() : -1;
  }

  private static OptionalInt count(String text) {
    return Target.parse(text).value() instanceof Quantity quantity && isCount(quantity.number())
        ? OptionalInt.of(quantity.number().intValueExact())
        : OptionalInt.empty();
  }

  private static boolean isCount(BigDecimal number) {
    return number.scale() <= 0 && number.abs().compareTo(LARGEST) <= 0;
  }

  /** Whether a phrase ends in the number of an announcement, or holds a whole one. */
  static boolean opens(String phrase) {
    for (int at = 0; at < phrase.length(); at++) {
      int number = behindOpening(phrase, at);
      int counter = number < 0 ? -1 : counter(phrase, number);
      if (counter >= 0 && isKind(phrase, counter + 1)) {
        return true;
      }
    }
    return false;
  }

  /** A level, of which the rest may stand behind a comma, or indicators. */
  private static boolean isKind(String phrase, int from) {
    boolean level = from == phrase.length() - 1 && "一二".indexOf(phrase.charAt(from)) >= 0;
    return level || behindKind(phrase, from) > 0;
  }
}
