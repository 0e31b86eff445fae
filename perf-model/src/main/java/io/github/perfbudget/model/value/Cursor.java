package io.github.perfbudget.model.value;

/** A place in a text that only moves forward, or back to where a failed reading began. */
final class Cursor {

  /** Stands for what follows the end; in a text it is no part of a number or unit either. */
  static final char NOTHING = '\0';

  private final String text;
  private final int end;
  private int position;

  Cursor(String text) {
    this(text, 0, text.length());
  }

  private Cursor(String text, int start, int end) {
    this.text = text;
    this.position = start;
    this.end = end;
  }

  static Cursor withoutOuterBlanks(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Cursor(text, start, end);
  }

  static boolean isBlank(char c) {
    return c == ' ' || c == '\u3000' || c == '\u00a0';
  }

  int position() {
    return position;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  void skip(int count) {
    position += count;
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    int index = position + ahead;
    return index < end ? text.charAt(index) : NOTHING;
  }

  boolean skip(String words) {
    if (end - position < words.length() || !text.startsWith(words, position)) {
      return false;
    }
    position += words.length();
    return true;
  }

  String rest() {
    return text.substring(position, end);
  }

  String next(int count) {
    return text.substring(position, Math.min(end, position + count));
  }
}
