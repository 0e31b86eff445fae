package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
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
public record Announcement(int count, FieldText words) {

  private static final List<String> OPENINGS =
      List.of("下设", "共设", "设置", "设定", "设立", "细化为", "包括", "包含", "共计", "共有", "共");

  private static final String COUNTERS = "个项";
  private static final String INDICATORS = "指标";
  private static final String FIRST_LEVEL = "一级";
  private static final List<String> UPPER_LEVELS = List.of("一级指标", "二级指标");
  private static final List<String> KINDS = List.of("三级指标", "绩效指标", INDICATORS);
  private static final List<String> DETAILED = List.of("三级指标", "绩效指标");
  private static final String PHRASE_STOPS = "，、；：。,;:\n";
  private static final String IN_ALL = "共";
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);
  private static final int LONGEST_NUMBER = 8;
  private static final int LONGEST_KIND = 8;

  static Optional<Announcement> in(FieldText prose) {
    String text = prose.text();
    for (int at = 0; at < text.length(); at++) {
      Optional<Announcement> announced =
          at(prose, at, behindOpening(text, at), UPPER_LEVELS.size());
      if (announced.isPresent()) {
        return announced;
      }
    }
    return Optional.empty();
  }

  /**
   * The announcement whose number may begin behind an opening, or behind those of other levels, of
   * which there may be some more.
   */
  private static Optional<Announcement> at(FieldText prose, int opening, int behind, int levels) {
    String text = prose.text();
    int number = behind < 0 ? -1 : behindKindInFront(text, behind);
    int counter = number < 0 ? -1 : counter(text, number);
    if (counter < 0) {
      return Optional.empty();
    }
    int next = number > behind || levels == 0 ? -1 : behindLevel(text, counter + 1);
    Optional<Announcement> below =
        next < 0 ? Optional.empty() : at(prose, opening, next, levels - 1);
    int end = number > behind ? counter + 1 : behindKind(text, counter + 1);
    if (below.isPresent() || end < 0) {
      return below;
    }
    OptionalInt count = count(text.substring(number, counter + 1));
    return count.isPresent()
        ? Optional.of(new Announcement(count.getAsInt(), prose.part(opening, end)))
        : Optional.empty();
  }

  /**
   * Behind {@code 绩效指标} in {@code 设置绩效指标3项} and {@code 绩效指标共3项}; where it was where other words
   * stand.
   */
  private static int behindKindInFront(String text, int from) {
    for (String kind : KINDS) {
      if (text.startsWith(kind, from)) {
        int end = from + kind.length();
        return text.startsWith(IN_ALL, end) ? end + IN_ALL.length() : end;
      }
    }
    return from;
  }

  /** Where the next level may begin behind one above: {@code 3个一级指标、6个三级指标}; else -1. */
  private static int behindLevel(String text, int from) {
    for (String level : UPPER_LEVELS) {
      int end = from + level.length();
      if (text.startsWith(level, from)
          && end < text.length()
          && "、，".indexOf(text.charAt(end)) >= 0) {
        return end + 1;
      }
    }
    return -1;
  }

  /** Where a number may begin behind an opening that stands here; -1 where none does. */
  private static int behindOpening(String text, int at) {
    for (String opening : OPENINGS) {
      if (text.startsWith(opening, at)) {
        int end = at + opening.length();
        return text.startsWith("了", end) ? end + 1 : end;
      }
    }
    return needsNoOpening(text, at) ? at : -1;
  }

  /** Whether a phrase begins with the kind or the number: {@code ，三级指标10项} and {@code 、8个三级指标}. */
  private static boolean needsNoOpening(String text, int at) {
    boolean begins = at == 0 || PHRASE_STOPS.indexOf(text.charAt(at - 1)) >= 0;
    return begins && (isKindAndNumber(text, at) || isNumberAndKind(text, at));
  }

  private static boolean isKindAndNumber(String text, int at) {
    return DETAILED.stream().anyMatch(kind -> text.startsWith(kind, at))
        && isNumber(text, behindKindInFront(text, at));
  }

  private static boolean isNumberAndKind(String text, int at) {
    int counter = counter(text, at);
    return counter > at
        && DETAILED.stream().anyMatch(kind -> text.startsWith(kind, counter + 1))
        && isNumber(text, at);
  }

  private static boolean isNumber(String text, int number) {
    int counter = counter(text, number);
    return counter > number && count(text.substring(number, counter + 1)).isPresent();
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
    return number.scale() <= 0 && number.signum() >= 0 && number.compareTo(LARGEST) <= 0;
  }

  /** Whether a phrase ends in the number of an announcement, or holds a whole one. */
  static boolean opens(String phrase) {
    for (int at = 0; at < phrase.length(); at++) {
      int behind = behindOpening(phrase, at);
      int number = behind < 0 ? -1 : behindKindInFront(phrase, behind);
      int counter = number < 0 ? -1 : counter(phrase, number);
      boolean kindInFront = number > behind && isNumber(phrase, number);
      if (counter >= 0 && (kindInFront || isKind(phrase, counter + 1))) {
        return true;
      }
    }
    return false;
  }

  /** A level, of which the rest may stand behind a comma, or indicators. */
  private static boolean isKind(String phrase, int from) {
    boolean level = from == phrase.length() - 1 && "一二".indexOf(phrase.charAt(from)) >= 0;
    return level
        || behindKind(phrase, from) > 0
        || UPPER_LEVELS.stream().anyMatch(kind -> phrase.startsWith(kind, from));
  }
}
