package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Takes the symbol of a unit apart: multiplier, measure, joint, measure. */
final class UnitSymbols {

  private static final int LONGEST_WORD = 8;

  private static final Unit NUMBER = new Unit("", UnitKind.NUMBER, "", BigDecimal.ONE);

  private UnitSymbols() {}

  static @Nullable Unit lookUp(String symbol) {
    Unit simple = symbol.isEmpty() ? NUMBER : UnitTable.find(symbol);
    if (simple != null) {
      return simple;
    }
    int multiplier = multiplierLength(symbol);
    if (multiplier == 0) {
      return compound(symbol);
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

  private static @Nullable Unit compound(String symbol) {
    int joint = joint(symbol);
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

  private static boolean isShortWord(String word) {
    if (word.isEmpty() || word.length() > LONGEST_WORD) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i)) && !isInnerJoint(word, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInnerJoint(String word, int index) {
    char c = word.charAt(index);
    return (isSlash(c) || c == '·') && index > 0 && index < word.length() - 1;
  }
}
