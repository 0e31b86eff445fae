package io.github.perfbudget.model.value;

/**
 * Blanks and line ends that pad the parts of a value: {@code ≥ 90 %}.
 *
 * <p>A blank between two digits, between two letters or behind a first minus may part two things,
 * so it is no padding.
 */
final class Padding {

  private Padding() {}

  /** Returns the text with its parts moved together; the text itself where nothing pads them. */
  static String closeUp(String text) {
    StringBuilder closed = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int next = afterBlanks(text, i);
      if (next == i || next == text.length() || parts(closed, text.charAt(next))) {
        next = Math.max(next, i + 1);
        closed.append(text, i, next);
      }
      i = next;
    }
    return closed.length() == text.length() ? text : closed.toString();
  }

  private static int afterBlanks(String text, int start) {
    int i = start;
    while (i < text.length() && (Cursor.isBlank(text.charAt(i)) || text.charAt(i) == '\n')) {
      i++;
    }
    return i;
  }

  private static boolean parts(StringBuilder before, char after) {
    if (before.isEmpty()) {
      return true;
    }
    char last = before.charAt(before.length() - 1);
    return (isOfNumber(last) && isOfNumber(after))
        || (Character.isLetter(last) && Character.isLetter(after))
        || (DigitScanner.isSign(last) && !endsInNumber(before));
  }

  private static boolean isOfNumber(char c) {
    return DigitScanner.digit(c) >= 0 || DigitScanner.isWithinNumber(c);
  }

  /** A minus behind a number or its unit makes a range of it, one behind a comparator does not. */
  private static boolean endsInNumber(StringBuilder text) {
    String front =
        text.substring(0, Math.min(text.length() - 1, ComparatorWords.LONGEST_BEFORE + 1));
    Cursor cursor = new Cursor(front);
    ComparatorWords.readBefore(cursor);
    return cursor.position() < front.length();
  }
}
