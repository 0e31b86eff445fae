package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.value.Comparator;
import java.util.List;

/**
 * A way to write a comparator around a number.
 *
 * @param before what stands before the number
 * @param behind what stands behind the unit
 */
record ComparatorSpelling(String before, String behind) {

  static final List<ComparatorSpelling> NONE = List.of(new ComparatorSpelling("", ""));

  private static final List<ComparatorSpelling> AT_LEAST =
      all("≥ ≧ ⩾ >= ＞= ＞＝ 不低于 不少于 不小于 大于等于 大于或等于 至少 达到_以上 _以上 _及以上");
  private static final List<ComparatorSpelling> AT_MOST =
      all("≤ ≦ ⩽ <= ＜= ＜＝ 不超过 不高于 不大于 不多于 小于等于 小于或等于 控制在_以内 _以内 _之内 _以下 _及以下");
  private static final List<ComparatorSpelling> MORE_THAN = all("> ＞ 超过 超 大于 高于 多于");
  private static final List<ComparatorSpelling> LESS_THAN = all("< ＜ 低于 小于 少于");
  private static final List<ComparatorSpelling> EQUAL = all("= ＝ 等于");

  private static List<ComparatorSpelling> all(String spellings) {
    return List.of(spellings.split(" ", -1)).stream().map(ComparatorSpelling::of).toList();
  }

  private static ComparatorSpelling of(String pattern) {
    int number = pattern.indexOf('_');
    return number < 0
        ? new ComparatorSpelling(pattern, "")
        : new ComparatorSpelling(pattern.substring(0, number), pattern.substring(number + 1));
  }

  static List<ComparatorSpelling> of(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST -> AT_LEAST;
      case AT_MOST -> AT_MOST;
      case MORE_THAN -> MORE_THAN;
      case LESS_THAN -> LESS_THAN;
      case EQUAL -> EQUAL;
    };
  }

  /** The spellings by a sign, which alone may stand before a number without a unit of measure. */
  static List<ComparatorSpelling> signs(Comparator comparator) {
    return of(comparator).stream().filter(spelling -> !spelling.isInWords()).toList();
  }

  private boolean isInWords() {
    return (before + behind).codePoints().anyMatch(Character::isIdeographic);
  }

  String around(String number) {
    return before + number + behind;
  }
}
