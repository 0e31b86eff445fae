package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a target begins with, and what follows them.
 *
 * @param lower the number, or the lower end of a range
 * @param upper the upper end of a range
 * @param prefix 百分之 or 千分之, if it stands before the number
 * @param firstUnit the unit behind the lower end of a range; empty where there is none
 * @param inWords whether the number is written in Chinese numerals
 * @param rest what follows the last number
 */
record NumberPhrase(
    BigDecimal lower,
    Optional<BigDecimal> upper,
    @Nullable RatioUnit prefix,
    String firstUnit,
    boolean inWords,
    String rest) {

  /** A first unit of a range is no longer. */
  private static final int LONGEST_FIRST_UNIT = 12;

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Reads the phrase that begins at the cursor; null where no number does. */
  static @Nullable NumberPhrase read(Cursor cursor) {
    if (cursor.peek() == '±') {
      return tolerance(cursor);
    }
    RatioUnit prefix = prefix(cursor);
    BigDecimal digits = DigitScanner.read(cursor);
    BigDecimal lower = digits == null ? ChineseNumeral.read(cursor) : digits;
    if (lower == null) {
      return prefix != null && cursor.skip("百") ? single(HUNDRED, prefix, true, cursor) : null;
    }
    boolean inWords = digits == null;
    NumberPhrase range = range(cursor, lower, prefix, inWords);
    return range == null ? single(lower, prefix, inWords, cursor) : range;
  }

  private static NumberPhrase single(
      BigDecimal number, @Nullable RatioUnit prefix, boolean inWords, Cursor cursor) {
    return new NumberPhrase(number, Optional.empty(), prefix, "", inWords, cursor.rest());
  }

  private static @Nullable NumberPhrase tolerance(Cursor cursor) {
    cursor.skip(1);
    BigDecimal half = DigitScanner.digit(cursor.peek()) < 0 ? null : DigitScanner.read(cursor);
    return half == null
        ? null
        : new NumberPhrase(half.negate(), Optional.of(half), null, "", false, cursor.rest());
  }

  private static @Nullable NumberPhrase range(
      Cursor cursor, BigDecimal lower, @Nullable RatioUnit prefix, boolean inWords) {
    int start = cursor.position();
    int separator = separator(cursor);
    String firstUnit = separator > 0 ? cursor.next(separator) : "";
    if (separator < 0 || !UnitReader.isUnit(firstUnit)) {
      return null;
    }
    cursor.skip(separator);
    cursor.skip(cursor.peek() == '—' && cursor.peek(1) == '—' ? 2 : 1);
    if (prefix != null) {
      cursor.skip(prefix.symbol());
    }
    BigDecimal upper = number(cursor);
    if (upper == null) {
      cursor.moveTo(start);
      return null;
    }
    return new NumberPhrase(lower, Optional.of(upper), prefix, firstUnit, inWords, cursor.rest());
  }

  private static int separator(Cursor cursor) {
    for (int i = 0; i <= LONGEST_FIRST_UNIT && cursor.peek(i) != Cursor.NOTHING; i++) {
      if (isSeparator(cursor.peek(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case '-', '－', '−', '–', '—', '~', '～', '∼', '〜', '至', '到' -> true;
      default -> false;
    };
  }

  private static @Nullable RatioUnit prefix(Cursor cursor) {
    if (cursor.skip(RatioUnit.PERCENT_PREFIX.symbol())) {
      return RatioUnit.PERCENT_PREFIX;
    }
    return cursor.skip(RatioUnit.PER_MILLE_PREFIX.symbol()) ? RatioUnit.PER_MILLE_PREFIX : null;
  }

  private static @Nullable BigDecimal number(Cursor cursor) {
    BigDecimal number = DigitScanner.read(cursor);
    return number == null ? ChineseNumeral.read(cursor) : number;
  }

  /**
   * Reads the numbers as a value of this unit; null where the text is no unit, or the range
   * descends.
   */
  @Nullable NumericValue inUnit(String unit) {
    boolean agrees = firstUnit.isEmpty() || firstUnit.equals(unit) || isMultiplierOf(unit);
    if (!agrees || isDescending()) {
      return null;
    }
    if (prefix != null) {
      return unit.isEmpty() ? new Ratio(lower, upper, prefix) : null;
    }
    return UnitReader.read(lower, upper, unit);
  }

  private boolean isMultiplierOf(String unit) {
    return UnitSymbols.multiplierLength(firstUnit) == firstUnit.length()
        && unit.startsWith(firstUnit);
  }

  boolean isDescending() {
    return upper.isPresent() && upper.get().compareTo(lower) < 0;
  }

  boolean isPlainNumber() {
    return upper.isEmpty() && prefix == null && !inWords;
  }
}
