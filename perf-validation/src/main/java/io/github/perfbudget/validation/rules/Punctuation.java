package io.github.perfbudget.validation.rules;

import java.util.Optional;

/** Half-width punctuation among Chinese characters. */
final class Punctuation {

  private static final String HALF_WIDTH = ",;:!?()";
  private static final int AROUND = 4;

  private Punctuation() {}

  /** The first such sign of a text, with what stands around it. */
  static Optional<String> firstIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (HALF_WIDTH.indexOf(text.charAt(at)) >= 0
          && (isChinese(text, at - 1) || isChinese(text, at + 1))) {
        return Optional.of(Terms.around(text, at, AROUND));
      }
    }
    return Optional.empty();
  }

  private static boolean isChinese(String text, int at) {
    return at >= 0 && at < text.length() && Character.isIdeographic(text.charAt(at));
  }
}
