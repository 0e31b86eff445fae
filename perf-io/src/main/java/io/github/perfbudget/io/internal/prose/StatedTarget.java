package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.Optional;

/**
 * A phrase that names something and ends in its number: {@code 储备蔬菜数量500吨}, {@code 企业不少于5家}.
 *
 * <p>Nothing but blanks may part sign, number and unit, and the number is the last of the phrase:
 * {@code 50位客商满意度≥90%} states 90 %.
 *
 * @param name the words before the number
 * @param target sign, number and unit
 */
public record StatedTarget(FieldText name, FieldText target) {

  private static final int LONGEST_SIGN = 7;
  private static final int LONGEST_UNIT = 7;
  private static final int SHORTEST_NAME = 2;
  private static final String PREPOSITIONS = "对按在以向从由";
  private static final List<String> AIMS = List.of("目标", "要求", "水平", "标准");
  private static final String CONJUNCTIONS = "及和与";
  private static final String RANGES = "至-~～—–";
  private static final String MYRIADS = "万亿";
  private static final String ONE = "1";

  /** Behind a measure word it makes another: {@code 16座次} are no {@code 16座}. */
  private static final String TIMES = "次";

  /**
   * Finds the target of a phrase; empty where it states none. A number in brackets at its end is
   * the target where it stands alone ({@code 群众满意度（≥90%）}), and else explains.
   */
  static Optional<StatedTarget> of(FieldText phrase) {
    int open = lastBracket(phrase.text());
    if (open < 0) {
      return inWords(phrase);
    }
    return labelled(phrase.part(0, open), inside(phrase.from(open)))
        .or(() -> inWords(phrase).filter(StatedTarget::endsInBracket))
        .or(() -> inWords(phrase.part(0, open)));
  }

  /** Where a bracket opens that the end of the phrase closes, or nothing; -1 for nowhere. */
  private static int lastBracket(String text) {
    int open = Math.max(text.lastIndexOf('（'), text.lastIndexOf('('));
    int close = Math.max(text.lastIndexOf('）'), text.lastIndexOf(')'));
    return close < open || close == text.length() - 1 ? open : -1;
  }

  /** What stands in a bracket; one that phrases cut through holds no target. */
  private static FieldText inside(FieldText bracket) {
    int last = bracket.text().length() - 1;
    return "）)".indexOf(bracket.text().charAt(last)) >= 0 ? bracket.part(1, last) : bracket;
  }

  /** A unit may end in brackets: {@code 14台（套）}. */
  private static boolean endsInBracket(StatedTarget stated) {
    int open = lastBracket(stated.target.text());
    return open > 0 && !Numbering.isDigit(stated.target.text().charAt(open - 1));
  }

  /** A name and a number in words of their own: {@code 新建站点数量：≥3个}. */
  static Optional<StatedTarget> labelled(FieldText name, FieldText value) {
    boolean stated =
        name.text().length() >= SHORTEST_NAME
            && !ClassesInForce.isClass(name.text())
            && isValueOf(name.text(), value.text());
    return stated ? Optional.of(new StatedTarget(name, value)) : Optional.empty();
  }

  /** Where the name ends in its unit, a number needs none: {@code 道路完好率（%）：≥95}. */
  private static boolean isValueOf(String name, String value) {
    return isNumberWithUnit(value) || (endsInUnit(name) && isNumber(value));
  }

  private static boolean endsInUnit(String name) {
    int close = name.length() - 1;
    int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
    return open > 0
        && "）)".indexOf(name.charAt(close)) >= 0
        && close - open <= LONGEST_UNIT + 1
        && isNumberWithUnit(ONE + name.substring(open + 1, close));
  }

  private static Optional<StatedTarget> inWords(FieldText phrase) {
    String text = phrase.text();
    int digit = text.length() - 1;
    while (digit >= 0 && !Numbering.isDigit(text.charAt(digit))) {
      digit--;
    }
    int number = startOfRange(text, startOfNumber(text, digit));
    int end = digit < 0 ? -1 : endOfUnit(text, number, digit + 1);
    if (end < 0) {
      return Optional.empty();
    }
    int start = startOfSign(text, number, end);
    if (isCondition(text, end)) {
      return Optional.empty();
    }
    boolean counted = start == number && end < text.length() && isNoName(text.substring(0, start));
    return start < SHORTEST_NAME || counted
        ? Optional.empty()
        : Optional.of(
            new StatedTarget(StatedName.in(phrase.part(0, start)), phrase.part(start, end)));
  }

  /** In {@code 作业45次以内的经费由本级保障} a bound says which ones are meant, in {@code 90%以上的目标} none. */
  private static boolean isCondition(String text, int end) {
    return text.startsWith("的", end)
        && "内上下".indexOf(text.charAt(end - 1)) >= 0
        && AIMS.stream().noneMatch(aim -> text.startsWith(aim, end + 1));
  }

  /**
   * In {@code 举办3场展会}, {@code 对全县7处设施} and {@code 市级平台及11个县级平台} what is counted follows the number.
   */
  static boolean isNoName(String words) {
    return words.length() <= SHORTEST_NAME
        || PREPOSITIONS.indexOf(words.charAt(0)) >= 0
        || CONJUNCTIONS.indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  /** Whether words of the phrase follow the number, which so may count them. */
  boolean countsWhatFollows(FieldText phrase) {
    return target.span().end() < phrase.span().end() && Numbering.isDigit(target.text().charAt(0));
  }

  private static int startOfNumber(String text, int digit) {
    int start = digit;
    while (start > 0 && isPartOfNumber(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Where the range begins that a number ends, as in {@code 1至2名}; else where the number does. */
  private static int startOfRange(String text, int number) {
    boolean range =
        number > 1
            && RANGES.indexOf(text.charAt(number - 1)) >= 0
            && Numbering.isDigit(text.charAt(number - 2));
    return range ? startOfNumber(text, number - 1) : number;
  }

  private static boolean isPartOfNumber(char c) {
    return Numbering.isDigit(c) || c == '.' || c == ',';
  }

  /** The end of the longest unit behind a number; -1 where none follows. */
  private static int endOfUnit(String text, int number, int unit) {
    if (isNumberWithUnit(text.substring(number)) || isNamedUnit(text, number, unit)) {
      return text.length();
    }
    for (int end = Math.min(text.length(), unit + LONGEST_UNIT); end > unit; end--) {
      if (!isCalendar(text.charAt(end - 1)) && isNumberWithUnit(text.substring(number, end))) {
        return text.startsWith(TIMES, end) ? end + 1 : end;
      }
    }
    boolean bare = unit == text.length() && needsNoUnit(text.substring(0, number));
    boolean signed = isBehindSign(text, number) && text.length() <= unit + LONGEST_UNIT;
    return bare || signed ? text.length() : -1;
  }

  private static boolean needsNoUnit(String words) {
    return endsInUnit(words) || StatedName.isOfCount(words);
  }

  /** Behind a sign stands a value, though its unit be none that is known. */
  private static boolean isBehindSign(String text, int number) {
    int sign = number - 1;
    while (sign >= 0 && FieldText.isBlank(text.charAt(sign))) {
      sign--;
    }
    return sign >= 0 && Comparator.ofSign(text.charAt(sign)).isPresent();
  }

  /** A unit that the words before the number name as well, whether it is known or not. */
  private static boolean isNamedUnit(String text, int number, int unit) {
    int from = unit;
    while (from < text.length() && MYRIADS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int length = text.length() - from;
    return length > 1
        && length <= LONGEST_UNIT
        && text.substring(0, number).contains(text.substring(from));
  }

  /** With words behind it, a year, month or day is a date. */
  private static boolean isCalendar(char unit) {
    return "年月日号时".indexOf(unit) >= 0;
  }

  /** Whether a text is one number with its unit, perhaps with a sign. */
  static boolean isNumberWithUnit(String text) {
    return Target.parse(text).value() instanceof NumericValue value && !value.unitText().isEmpty();
  }

  private static boolean isNumber(String text) {
    return Target.parse(text).value() instanceof NumericValue;
  }

  private static int startOfSign(String text, int number, int end) {
    for (int start = Math.max(0, number - LONGEST_SIGN); start < number; start++) {
      Target signed = Target.parse(text.substring(start, end));
      if (isSigned(signed, text.charAt(start))) {
        return start;
      }
    }
    return number;
  }

  private static boolean isSigned(Target target, char first) {
    return target.comparator().isPresent() && !FieldText.isBlank(first);
  }

  /** Makes the claim, of the classes that labels above it put in force. */
  Claim build(FieldPath path, ClassesInForce above, ReaderNotes notes) {
    Claim.Builder claim = Claim.builder();
    boolean inFront = target.span().start() < name.span().start();
    notes.put(path, inFront ? target.span().to(name.span()) : name.span().to(target.span()));
    above.addTo(claim, path, notes);
    notes.text(path.field("name"), name).ifPresent(claim::name);
    notes.text(path.field("target"), target).map(Target::parse).ifPresent(claim::target);
    return claim.build();
  }
}
