package io.github.perfbudget.validation.rules;

import java.util.List;
import java.util.Optional;

/** Words and signs in texts of any kind; every search is linear in the text. */
final class Terms {

  private static final String NUMERALS = "二两三四五六七八九十百千万亿";

  private Terms() {}

  static boolean containsAny(String text, List<String> terms) {
    for (String term : terms) {
      if (text.contains(term)) {
        return true;
      }
    }
    return false;
  }

  static boolean containsAny(Optional<String> text, List<String> terms) {
    return text.filter(each -> containsAny(each, terms)).isPresent();
  }

  static boolean endsWithAny(String text, List<String> terms) {
    for (String term : terms) {
      if (text.endsWith(term)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character is a common ideograph, as nearly all of a text are. */
  static boolean isCommonIdeograph(char c) {
    return c >= '一' && c <= '龥';
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean hasDigit(String text) {
    return text.chars().anyMatch(c -> isDigit(c) || (c >= '０' && c <= '９'));
  }

  /** Whether a text, or a clause of it, ends at an index: no letter and no digit stands there. */
  static boolean isEnd(String text, int at) {
    return at == text.length() || !Character.isLetterOrDigit(text.codePointAt(at));
  }

  /** Whether a text states a number, in digits or in numerals from two on. */
  static boolean hasNumber(String text) {
    return hasDigit(text) || text.chars().anyMatch(c -> NUMERALS.indexOf(c) >= 0);
  }

  /** The ideographs that end right before an index, at most so many. */
  static String ideographsBefore(String text, int end, int most) {
    int start = end;
    while (start > 0 && end - start < most && Character.isIdeographic(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, end);
  }

  /** What stands around an index, whole characters. */
  static String around(String text, int at, int reach) {
    int start = Math.max(0, at - reach);
    int end = Math.min(text.length(), at + reach);
    return text.substring(
        splits(text, start) ? start + 1 : start, splits(text, end) ? end - 1 : end);
  }

  private static boolean splits(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
  }
}
