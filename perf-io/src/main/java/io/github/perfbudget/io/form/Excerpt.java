package io.github.perfbudget.io.form;

import io.github.perfbudget.model.Privacy;

/** What a message shows of a value: its beginning, in one line, personal numbers masked. */
final class Excerpt {

  private static final int LONGEST = 40;

  private Excerpt() {}

  static String of(Object value) {
    String text = Privacy.maskText(value.toString()).replace('\n', ' ');
    int end = text.offsetByCodePoints(0, Math.min(LONGEST, text.codePointCount(0, text.length())));
    return end == text.length() ? text : text.substring(0, end) + "…";
  }
}
