package io.github.perfbudget.validation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is said most often. */
final class Majority {

  private Majority() {}

  /** The most frequent value, of equally frequent ones the first; empty where there is none. */
  static <T> Optional<T> of(List<T> values) {
    Map<T, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    int most = counts.values().stream().max(Integer::compare).orElse(0);
    return counts.entrySet().stream()
        .filter(each -> each.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
