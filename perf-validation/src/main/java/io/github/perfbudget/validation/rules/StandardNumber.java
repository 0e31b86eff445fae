package io.github.perfbudget.validation.rules;

import java.util.List;
import java.util.Optional;

/** Numbers of national standards in a text (标准编号): GB 9959.2, GB/T 9959.2. */
final class StandardNumber {

  /** What is written for GB and for GB/T, the longer ones first. */
  private static final List<String> MISTAKEN = List.of("GBT ", "GBT", "GB/", "GB-", "GB－");

  private StandardNumber() {}

  /** The first number with a mistaken beginning. */
  static Optional<String> malformedIn(String text) {
    for (int at = text.indexOf("GB"); at >= 0; at = text.indexOf("GB", at + 1)) {
      int end = endOf(text, at);
      if (end > at && (at == 0 || !isOfWord(text.charAt(at - 1)))) {
        return Optional.of(text.substring(at, end));
      }
    }
    return Optional.empty();
  }

  /** The end of the mistaken number that begins here, else its beginning. */
  private static int endOf(String text, int at) {
    return MISTAKEN.stream()
        .filter(beginning -> text.startsWith(beginning, at))
        .map(beginning -> endOfDigits(text, at + beginning.length()))
        .filter(end -> Terms.isDigit(text.charAt(end - 1)))
        .findFirst()
        .orElse(at);
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && (Terms.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
      end++;
    }
    return end > from && text.charAt(end - 1) == '.' ? end - 1 : end;
  }

  /** GB behind a number or a letter is none of a standard: 16GB-32GB. */
  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }
}
