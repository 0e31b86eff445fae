package io.github.perfbudget.validation.rules;

import java.util.Optional;

/**
 * Words of two to four characters that stand twice in a row at the end of a clause. Within one, the
 * second may begin another word: 养老服务服务老人.
 */
final class DoubledWords {

  private static final int LONGEST = 4;

  private DoubledWords() {}

  /** The first such words of a text. */
  static Optional<String> firstIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      for (int length = 2; length <= LONGEST && at + 2 * length <= text.length(); length++) {
        if (isDoubled(text, at, length)) {
          return Optional.of(text.substring(at, at + 2 * length));
        }
      }
    }
    return Optional.empty();
  }

  /** The same twice and then no more, all ideographs, and no 一个一个 or 天天. */
  private static boolean isDoubled(String text, int at, int length) {
    return text.regionMatches(at, text, at + length, length)
        && isEnd(text, at + 2 * length)
        && text.charAt(at) != '一'
        && text.charAt(at) != text.charAt(at + 1)
        && text.substring(at, at + length).chars().allMatch(Character::isIdeographic);
  }

  private static boolean isEnd(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.codePointAt(at));
  }
}
