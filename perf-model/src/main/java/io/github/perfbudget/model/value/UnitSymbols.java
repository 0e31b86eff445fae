package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the symbol of a unit apart: multiplier, measure, joint, measure. */
final class UnitSymbols {

  private static final int LONGEST_WORD = 8;

  /** Of how many a rate counts: 12/10万 is twelve in a hundred thousand. */
  private static final Set<String> POPULATIONS = Set.of("10万", "万");

  private static final Unit NUMBER = new Unit("", UnitKind.NUMBER, "", BigDecimal.ONE);

  private UnitSymbols() {}

  static @Nullable Unit lookUp(String symbol) {
    Unit simple = symbol.isEmpty() ? NUMBER : UnitTable.find(symbol);
    if (simple != null) {
      return simple;
    }
    int multiplier = multiplierLength(symbol);
    if (multiplier == 0) {
      Unit pair = pair(symbol);
      return pair == null ? compound(symbol) : pair;
    }
    Unit unit = lookUpWithoutMultiplier(symbol.substring(multiplier));
    return unit == null ? null : unit.multiplied(symbol, powerOf(symbol));
  }

  private static @Nullable Unit lookUpWithoutMultiplier(String symbol) {
    return multiplierLength(symbol) == 0 ? lookUp(symbol) : null;
  }

  /** Returns the number of characters that 万, 亿 or 万亿 takes at the start of a unit. */
  static int multiplierLength(String symbol) {
    if (symbol.startsWith("万亿")) {
      return 2;
    }
    return symbol.startsWith("万") || symbol.startsWith("亿") ? 1 : 0;
  }

  private static int powerOf(String symbol) {
    return symbol.startsWith("万亿") ? 12 : symbol.charAt(0) == '万' ? 4 : 8;
  }

  /** Reads 台（套）, which is 台套 written with brackets. */
  private static @Nullable Unit pair(String symbol) {
    int open = Math.max(symbol.indexOf('（'), symbol.indexOf('('));
    if (open <= 0 || !(symbol.endsWith("）") || symbol.endsWith(")"))) {
      return null;
    }
    String left = symbol.substring(0, open);
    String right = symbol.substring(open + 1, symbol.length() - 1);
    Unit whole = UnitTable.find(left + right);
    Unit first = whole == null && UnitTable.find(right) != null ? UnitTable.find(left) : whole;
    return first == null ? null : new Unit(symbol, first.kind(), left + right, BigDecimal.ONE);
  }

  private static @Nullable Unit compound(String symbol) {
    int joint = joint(symbol);
    if (joint == 0 && isSlash(symbol.charAt(0)) && POPULATIONS.contains(symbol.substring(1))) {
      return NUMBER.joined(symbol, '/', symbol.substring(1));
    }
    if (joint <= 0) {
      return null;
    }
    Unit left = UnitTable.find(symbol.substring(0, joint));
    String right = symbol.substring(joint + 1);
    if (left == null || !isDivisor(symbol.charAt(joint), right)) {
      return null;
    }
    return left.joined(symbol, symbol.charAt(joint) == '·' ? '·' : '/', right);
  }

  private static int joint(String symbol) {
    int length = Math.min(symbol.length(), UnitTable.LONGEST + 1);
    for (int i = 0; i < length; i++) {
      if (isSlash(symbol.charAt(i)) || symbol.charAt(i) == '每' || symbol.charAt(i) == '·') {
        return i;
      }
    }
    return -1;
  }

  /** A slash is sign enough that a unit follows; 每 is a word of prose too. */
  static boolean isDivisor(char joint, String divisor) {
    return isSlash(joint)
        ? isShortWord(divisor) && !ComparatorWords.isBound(divisor)
        : isCompoundPart(divisor);
  }

  private static boolean isCompoundPart(String divisor) {
    return divisor.equals("月") || divisor.equals("季度") || UnitTable.find(divisor) != null;
  }

  static boolean isSlash(char c) {
    return c == '/' || c == '／';
  }

  /** One word, or several with joints between them. */
  private static boolean isShortWord(String words) {
    int start = 0;
    for (int i = 0; i < words.length(); i++) {
      if (isSlash(words.charAt(i)) || words.charAt(i) == '·') {
        if (!isWord(words.substring(start, i))) {
          return false;
        }
        start = i + 1;
      }
    }
    return words.length() <= LONGEST_WORD && isWord(words.substring(start));
  }

  private static boolean isWord(String word) {
    return (!word.isEmpty() && word.chars().allMatch(Character::isLetter))
        || UnitTable.find(word) != null;
  }
}
