package io.github.perfbudget.validation.rules;

import java.util.Optional;

/** Signs that stand in a blank form where something is to be filled in: ××, XX, **, ____. */
final class Placeholder {

  private static final String LETTERS = "XxＸｘ";
  private static final String STARS = "*＊";
  private static final char CROSS = '×';
  private static final String OTHERS = "_＿";
  private static final int AROUND = 4;

  private Placeholder() {}

  /** The first of two or more such signs in a text, with what stands around them. */
  static Optional<String> firstIn(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = endOfRun(text, start);
      if (end - start > 1 && isPlaceholder(text, start, end)) {
        return Optional.of(Terms.around(text, start, AROUND));
      }
      start = end;
    }
    return Optional.empty();
  }

  private static int endOfRun(String text, int start) {
    int end = start + 1;
    while (end < text.length() && text.charAt(end) == text.charAt(start)) {
      end++;
    }
    return end;
  }

  private static boolean isPlaceholder(String text, int start, int end) {
    char sign = text.charAt(start);
    if (LETTERS.indexOf(sign) >= 0) {
      return !isOfModel(text, start - 1) && !isOfModel(text, end);
    }
    if (sign == CROSS) {
      return !isMaskedName(text, start, end) && !(isDigit(text, start - 1) && isDigit(text, end));
    }
    return STARS.indexOf(sign) >= 0 ? !isMask(text, start, end) : OTHERS.indexOf(sign) >= 0;
  }

  /** Letters, digits and hyphens beside an X make it part of a model: XXL, 5XX, XX-3. */
  private static boolean isOfModel(String text, int at) {
    char c = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
    return c == '-' || (Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
  }

  /** A masked number has digits beside its stars, a masked name ends in them. */
  private static boolean isMask(String text, int start, int end) {
    boolean digits = isDigit(text, start - 1) || isDigit(text, end);
    return digits || (isIdeograph(text, start - 1) && !isIdeograph(text, end));
  }

  /** A surname alone, and no other word, in front of the signs and none behind. */
  private static boolean isMaskedName(String text, int start, int end) {
    return isIdeograph(text, start - 1) && !isIdeograph(text, start - 2) && !isIdeograph(text, end);
  }

  private static boolean isDigit(String text, int at) {
    return at >= 0 && at < text.length() && Terms.isDigit(text.charAt(at));
  }

  private static boolean isIdeograph(String text, int at) {
    return at >= 0 && at < text.length() && Character.isIdeographic(text.charAt(at));
  }
}
