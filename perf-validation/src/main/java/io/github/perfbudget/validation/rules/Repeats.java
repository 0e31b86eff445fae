package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Located;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what was said before. */
final class Repeats {

  /** A value and the first one like it. */
  record Repeat<T>(Located<T> earlier, Located<T> later) {}

  private Repeats() {}

  static <T> Stream<Repeat<T>> of(Stream<Located<T>> values, Function<Located<T>, Object> key) {
    Map<Object, Located<T>> first = new HashMap<>();
    return values.toList().stream()
        .flatMap(
            each ->
                Stream.ofNullable(first.putIfAbsent(key.apply(each), each))
                    .map(earlier -> new Repeat<>(earlier, each)));
  }
}
