package io.github.perfbudget.io.form;

/** What a message shows of a value: its beginning, in one line. */
final class Excerpt {

  private static final int LONGEST = 40;

  private Excerpt() {}

  static String of(Object value) {
    String text = value.toString().replace('\n', ' ');
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }
}
