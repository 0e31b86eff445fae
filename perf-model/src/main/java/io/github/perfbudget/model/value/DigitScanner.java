package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads a number written in digits: {@code sign? digits (',' digits{3})* ('.' digits)?}, each
 * character in its ASCII or its full-width form.
 */
final class DigitScanner {

  /** As many digits as a long always holds. */
  private static final int LONG_DIGITS = 18;

  private static final int GROUP = 3;

  private final Cursor cursor;
  private int digits;
  private int scale;
  private long value;
  private @Nullable StringBuilder longer;

  private DigitScanner(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * Reads a number and moves behind it.
   *
   * @return the number, or null, without a move, where there is none or it has too many digits
   */
  static @Nullable BigDecimal read(Cursor cursor) {
    int start = cursor.position();
    boolean negative = isMinus(cursor.peek());
    if (isSign(cursor.peek())) {
      cursor.skip(1);
    }
    BigDecimal number = new DigitScanner(cursor).unsigned();
    if (number == null) {
      cursor.moveTo(start);
      return null;
    }
    return negative ? number.negate() : number;
  }

  private @Nullable BigDecimal unsigned() {
    if (digit(cursor.peek()) < 0) {
      return null;
    }
    boolean startsWithZero = digit(cursor.peek()) == 0;
    run();
    if (digits <= GROUP && !startsWithZero) {
      groups();
    }
    fraction();
    return digits > NumberText.MAX_DIGITS ? null : number();
  }

  private void groups() {
    while (isGroup()) {
      cursor.skip(1);
      run();
    }
  }

  private void run() {
    for (int digit = digit(cursor.peek()); digit >= 0; digit = digit(cursor.peek())) {
      append(digit);
      cursor.skip(1);
    }
  }

  private void append(int digit) {
    digits++;
    if (digits <= LONG_DIGITS) {
      value = value * 10 + digit;
    } else if (digits <= NumberText.MAX_DIGITS) {
      StringBuilder all = longer == null ? new StringBuilder().append(value) : longer;
      longer = all.append(digit);
    }
  }

  private BigDecimal number() {
    return longer == null
        ? BigDecimal.valueOf(value, scale)
        : new BigDecimal(new BigInteger(longer.toString()), scale);
  }

  private void fraction() {
    if (isPoint(cursor.peek()) && digit(cursor.peek(1)) >= 0) {
      int before = digits;
      cursor.skip(1);
      run();
      scale = digits - before;
    }
  }

  private boolean isGroup() {
    return isComma(cursor.peek())
        && digit(cursor.peek(1)) >= 0
        && digit(cursor.peek(2)) >= 0
        && digit(cursor.peek(GROUP)) >= 0
        && digit(cursor.peek(GROUP + 1)) < 0;
  }

  static int digit(char c) {
    if (c >= '0' && c <= '9') {
      return c - '0';
    }
    return c >= '０' && c <= '９' ? c - '０' : -1;
  }

  /** Tells whether a character may stand between two digits of one number. */
  static boolean isWithinNumber(char c) {
    return isComma(c) || isPoint(c);
  }

  static boolean isSign(char c) {
    return isMinus(c) || isPlus(c);
  }

  private static boolean isMinus(char c) {
    return c == '-' || c == '－' || c == '−';
  }

  private static boolean isPlus(char c) {
    return c == '+' || c == '＋';
  }

  private static boolean isComma(char c) {
    return c == ',' || c == '，';
  }

  private static boolean isPoint(char c) {
    return c == '.' || c == '．';
  }
}
