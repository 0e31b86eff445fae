package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number written in Chinese numerals: 三, 两, 五十, 一百二十, 三万五千, 三点五.
 *
 * <p>A last 万 or 亿 is left to the unit, as with digits: 一亿二千万元 is 12000 of the unit 万元. Numerals
 * without places (二〇二五), shortened ones (一百二) and those of bookkeeping (壹) are no numbers.
 */
final class ChineseNumeral {

  private static final int NONE = -1;
  private static final int PLACES_OF_A_SECTION = 10_000;

  private final Cursor cursor;
  private int limit;

  private ChineseNumeral(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads a number and moves behind it.
   *
   * @return the number, or null, without a move, where there is none
   */
  static @Nullable BigDecimal read(Cursor cursor) {
    int start = cursor.position();
    ChineseNumeral numeral = new ChineseNumeral(cursor);
    long whole = numeral.whole();
    BigDecimal number = whole == NONE ? null : numeral.withFraction(whole);
    if (number == null) {
      cursor.moveTo(start);
    }
    return number;
  }

  private long whole() {
    long total = 0;
    long last = Long.MAX_VALUE;
    int section = section(true);
    long myriad = myriad(cursor.peek());
    while (section != NONE && 1 < myriad && myriad < last && digit(cursor.peek(1)) >= 0) {
      total += section * myriad;
      last = myriad;
      cursor.skip(1);
      section = section(false);
      myriad = myriad(cursor.peek());
    }
    return section == NONE || myriad >= last ? NONE : total / myriad + section;
  }

  /** Reads a number below 10000; behind a 万 it may leave places out only with a 零. */
  private int section(boolean first) {
    int start = cursor.position();
    int sum = 0;
    limit = PLACES_OF_A_SECTION;
    int term = term(first, first);
    while (term != NONE) {
      sum += term;
      term = term(false, false);
    }
    if (cursor.position() == start && first && digit(cursor.peek()) == 0) {
      cursor.skip(1);
      return 0;
    }
    return cursor.position() == start ? NONE : sum;
  }

  /** Reads a digit with its place, or at the start a 十 alone. */
  private int term(boolean start, boolean gapAllowed) {
    boolean zero = !start && digit(cursor.peek()) == 0 && digit(cursor.peek(1)) > 0;
    boolean bareTen = start && cursor.peek() == '十';
    int digitAt = zero ? 1 : 0;
    int digit = bareTen ? 1 : digit(cursor.peek(digitAt));
    int placeAt = bareTen ? 0 : digitAt + 1;
    int place = placeAfter(placeAt);
    if (digit <= 0 || place >= limit || !(gapAllowed || zero || place * 10 == limit)) {
      return NONE;
    }
    cursor.skip(place == 1 ? placeAt : placeAt + 1);
    limit = place;
    return digit * place;
  }

  /** Behind tens a 千 is no place but begins a unit: 二十五千克. */
  private int placeAfter(int digits) {
    int place = place(cursor.peek(digits));
    return limit == 10 && place == 1000 ? 1 : place;
  }

  private @Nullable BigDecimal withFraction(long whole) {
    if (cursor.peek() != '点' || digit(cursor.peek(1)) < 0) {
      return BigDecimal.valueOf(whole);
    }
    cursor.skip(1);
    StringBuilder number = new StringBuilder().append(whole).append('.');
    for (int digit = digit(cursor.peek()); digit >= 0; digit = digit(cursor.peek())) {
      number.append(digit);
      cursor.skip(1);
    }
    int digits = number.length() - 1;
    return digits > NumberText.MAX_DIGITS ? null : new BigDecimal(number.toString());
  }

  private static long myriad(char c) {
    return c == '万' ? 10_000 : c == '亿' ? 100_000_000 : 1;
  }

  private static int place(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1000;
      default -> 1;
    };
  }

  private static int digit(char c) {
    return switch (c) {
      case '零', '〇' -> 0;
      case '一' -> 1;
      case '二', '两' -> 2;
      case '三' -> 3;
      case '四' -> 4;
      case '五' -> 5;
      case '六' -> 6;
      case '七' -> 7;
      case '八' -> 8;
      case '九' -> 9;
      default -> -1;
    };
  }
}
