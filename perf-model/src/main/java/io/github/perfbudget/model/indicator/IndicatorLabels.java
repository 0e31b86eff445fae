package io.github.perfbudget.model.indicator;

import io.github.perfbudget.model.internal.Blanks;
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

  /** Knows the usual labels, also without 指标, and reads others by their stems. */
  IndicatorLabels(T[] all, Function<T, String> label, Function<String, Optional<T>> ofStem) {
    for (T each : all) {
      usual.put(label.apply(each), Optional.of(each));
      usual.put(stemOf(label.apply(each)), Optional.of(each));
    }
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
    int end = 0;
    while (end < label.length() && label.charAt(end) != '(' && label.charAt(end) != '（') {
      end++;
    }
    return Blanks.without(label.substring(0, end));
  }
}
