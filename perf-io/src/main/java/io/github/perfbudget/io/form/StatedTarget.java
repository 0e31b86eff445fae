package io.github.perfbudget.io.form;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import java.util.Optional;

/**
 * A phrase that names something and ends in its number: {@code 储备蔬菜数量500吨}, {@code 企业不少于5家}.
 *
 * <p>Number, sign and unit must touch, and the number is the last of the phrase: {@code
 * 50位客商满意度≥90%} states 90 %.
 *
 * @param name the words before the number
 * @param target sign, number and unit
 */
record StatedTarget(FieldText name, FieldText target) {

  private static final int LONGEST_SIGN = 4;
  private static final int LONGEST_UNIT = 6;
  private static final int SHORTEST_NAME = 2;
  private static final String PREPOSITIONS = "对按在以向从由";

  /** Finds the target of a phrase; empty where it states none. */
  static Optional<StatedTarget> of(FieldText phrase) {
    String text = phrase.text();
    int digit = text.length() - 1;
    while (digit >= 0 && !isDigit(text.charAt(digit))) {
      digit--;
    }
    int number = digit;
    while (number > 0 && isPartOfNumber(text.charAt(number - 1))) {
      number--;
    }
    int end = digit < 0 ? -1 : endOfUnit(text, number, digit + 1);
    if (end < 0) {
      return Optional.empty();
    }
    int start = startOfSign(text, number, end);
    boolean counted = start == number && end < text.length() && isNoName(text.substring(0, start));
    return start < SHORTEST_NAME || counted
        ? Optional.empty()
        : Optional.of(new StatedTarget(phrase.part(0, start), phrase.part(start, end)));
  }

  /** In {@code 举办3场展会} and {@code 对全县7处设施} what is counted follows the number. */
  private static boolean isNoName(String words) {
    return words.length() <= SHORTEST_NAME || PREPOSITIONS.indexOf(words.charAt(0)) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isPartOfNumber(char c) {
    return isDigit(c) || c == '.' || c == ',';
  }

  /** The end of the longest unit behind a number; -1 where none follows. */
  private static int endOfUnit(String text, int number, int unit) {
    if (isNumberWithUnit(text.substring(number))) {
      return text.length();
    }
    for (int end = Math.min(text.length(), unit + LONGEST_UNIT); end > unit; end--) {
      if (!isCalendar(text.charAt(end - 1)) && isNumberWithUnit(text.substring(number, end))) {
        return end;
      }
    }
    return -1;
  }

  /** With words behind it, a year, month or day is a date. */
  private static boolean isCalendar(char unit) {
    return "年月日号时".indexOf(unit) >= 0;
  }

  /** Whether a text is one number with its unit, perhaps with a sign. */
  static boolean isNumberWithUnit(String text) {
    return Target.parse(text).value() instanceof NumericValue value && !value.unitText().isEmpty();
  }

  private static int startOfSign(String text, int number, int end) {
    for (int start = Math.max(0, number - LONGEST_SIGN); start < number; start++) {
      Target signed = Target.parse(text.substring(start, end));
      if (signed.value() instanceof NumericValue && isSigned(signed, text.charAt(start))) {
        return start;
      }
    }
    return number;
  }

  private static boolean isSigned(Target target, char first) {
    return target.comparator().isPresent() && first != ' ' && first != '\u3000';
  }

  Claim build(FieldPath path, ReaderNotes notes) {
    Claim.Builder claim = Claim.builder();
    notes.put(path, name.span().to(target.span()));
    notes.text(path.field("name"), name).ifPresent(claim::name);
    notes.text(path.field("target"), target).map(Target::parse).ifPresent(claim::target);
    return claim.build();
  }
}
