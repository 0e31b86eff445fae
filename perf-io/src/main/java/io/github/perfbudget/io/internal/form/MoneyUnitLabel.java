package io.github.perfbudget.io.internal.form;

import java.util.Optional;

/** The words that state the unit of money above a table: {@code 单位：元}, {@code （金额单位：万元）}. */
public final class MoneyUnitLabel {

  private static final String WORDS = "单位";
  private static final int LONGEST_UNIT = 4;

  private MoneyUnitLabel() {}

  /** The words that state a unit, as the form prints them. */
  public static String of(String unit) {
    return WORDS + "：" + unit;
  }

  /** Where the words begin that end a text; -1 where it does not end in them. */
  public static int start(String text) {
    int words = text.lastIndexOf(WORDS);
    int unit = words + WORDS.length();
    if (words < 0 || unit >= text.length() || !Label.isColon(text.charAt(unit))) {
      return -1;
    }
    return isUnit(Label.of(text.substring(unit + 1))) ? words : -1;
  }

  /** Where an office ends that stands in front of these words, apart from them; -1 for nowhere. */
  public static int behindOffice(String text) {
    int end = front(text, start(text));
    boolean apart = end > 0 && Character.isWhitespace(text.charAt(end - 1));
    return apart && !text.substring(0, end).isBlank() ? end : -1;
  }

  /** Where the words begin with what may stand in front of them: {@code （金额单位：万元）}. */
  public static int front(String text, int words) {
    int front = words;
    while (front > 0 && "（(金额".indexOf(text.charAt(front - 1)) >= 0) {
      front--;
    }
    return front;
  }

  /** Whether a label is nothing but these words. */
  public static boolean is(String label) {
    int start = start(label);
    String before = start < 0 ? label : label.substring(0, start);
    return start >= 0
        && (before.isEmpty()
            || before.equals("金额")
            || before.equals("（")
            || before.equals("（金额")
            || before.equals("(")
            || before.equals("(金额"));
  }

  /** The unit in brackets at the end of a label: {@code 项目名称及金额（万元）}. */
  public static Optional<String> inBracket(String label) {
    int open = Math.max(label.lastIndexOf('（'), label.lastIndexOf('('));
    boolean closed = label.endsWith("）") || label.endsWith(")");
    return Optional.of(label)
        .filter(words -> open >= 0 && closed)
        .map(words -> words.substring(open + 1, words.length() - 1))
        .filter(MoneyUnitLabel::isUnit);
  }

  private static boolean isUnit(String words) {
    String unit =
        words.endsWith("）") || words.endsWith(")") ? words.substring(0, words.length() - 1) : words;
    return unit.endsWith("元") && unit.length() <= LONGEST_UNIT;
  }

  /** The unit in a field that ends in the words. */
  public static FieldText unit(FieldText field) {
    String text = field.text();
    int from = text.lastIndexOf(WORDS) + WORDS.length() + 1;
    int end = text.length();
    while (end > from && "）)".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return field.part(from, end);
  }
}
