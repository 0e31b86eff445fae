package io.github.perfbudget.validation.rules;

import java.util.Optional;

/**
 * Half-width punctuation among Chinese characters; the stop behind a numeral is one of numbering.
 */
final class Punctuation {

  private static final String HALF_WIDTH = ",;:!?()";
  private static final String NUMERALS = "一二三四五六七八九十";
  private static final int AROUND = 4;

  private Punctuation() {}

  /** The first such sign of a text, with what stands around it. */
  static Optional<String> firstIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isHalfWidth(text, at) || isStop(text, at)) {
        return Optional.of(Terms.around(text, at, AROUND));
      }
    }
    return Optional.empty();
  }

  private static boolean isHalfWidth(String text, int at) {
    return !Terms.isCommonIdeograph(text.charAt(at))
        && HALF_WIDTH.indexOf(text.charAt(at)) >= 0
        && (isChinese(text, at - 1) || isChinese(text, at + 1));
  }

  private static boolean isStop(String text, int at) {
    return text.charAt(at) == '.'
        && isChinese(text, at - 1)
        && NUMERALS.indexOf(text.charAt(at - 1)) < 0
        && (at + 1 == text.length() || isChinese(text, at + 1));
  }

  private static boolean isChinese(String text, int at) {
    return at >= 0 && at < text.length() && Character.isIdeographic(text.charAt(at));
  }
}
