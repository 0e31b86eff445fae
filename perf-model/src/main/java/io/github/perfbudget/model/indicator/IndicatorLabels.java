package io.github.perfbudget.model.indicator;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the labels of one level name. Labels are asked for in every row, and nearly all of them are
 * the usual ones, which need no reading.
 *
 * @param <T> the class
 */
final class IndicatorLabels<T> {

  private static final String WORD = "指标";

  private final Map<String, Optional<T>> usual = new HashMap<>();
  private final Function<String, Optional<T>> ofStem;

  /** Knows the usual labels, and reads others by their stems. */
  IndicatorLabels(T[] all, Function<T, String> label, Function<String, Optional<T>> ofStem) {
    Arrays.stream(all).forEach(each -> usual.put(label.apply(each), Optional.of(each)));
    this.ofStem = ofStem;
  }

  Optional<T> find(String label) {
    Optional<T> known = usual.get(label);
    return known == null ? ofStem.apply(stemOf(label)) : known;
  }

  /** The part of a label that tells the class: without blanks, brackets and the word 指标. */
  private static String stemOf(String label) {
    String stem = withoutBlanksAndBrackets(label);
    return stem.endsWith(WORD) ? stem.substring(0, stem.length() - WORD.length()) : stem;
  }

  private static String withoutBlanksAndBrackets(String label) {
    StringBuilder stem = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == '(' || c == '（') {
        break;
      }
      if (!isBlank(c)) {
        stem.append(c);
      }
    }
    return stem.toString();
  }

  /** No blank stands behind the ideographic one. */
  private static boolean isBlank(char c) {
    return c <= '\u3000' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
