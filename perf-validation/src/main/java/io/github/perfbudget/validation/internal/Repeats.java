package io.github.perfbudget.validation.internal;

import io.github.perfbudget.model.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what was said before. */
public final class Repeats {

  /**
   * A value and the first one like it.
   *
   * @param earlier the first one
   * @param later the value
   * @param <T> what is repeated
   */
  public record Repeat<T>(Located<T> earlier, Located<T> later) {}

  private Repeats() {}

  /**
   * Finds the values that have the key of an earlier one.
   *
   * @param values the values in their order
   * @param key what makes two values alike
   * @param <T> what may be repeated
   * @return the repeats, each with the first of its kind
   */
  public static <T> Stream<Repeat<T>> of(
      Stream<Located<T>> values, Function<Located<T>, Object> key) {
    Map<Object, Located<T>> first = new HashMap<>();
    List<Repeat<T>> repeats = new ArrayList<>(0);
    values.forEachOrdered(
        each -> {
          Located<T> earlier = first.putIfAbsent(key.apply(each), each);
          if (earlier != null) {
            repeats.add(new Repeat<>(earlier, each));
          }
        });
    return repeats.stream();
  }
}
