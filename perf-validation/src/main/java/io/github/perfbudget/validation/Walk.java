package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A way that needs no stream to go. */
interface Walk<S, T> extends Part<S, T> {

  @Override
  void walk(S whole, FieldPath at, Consumer<? super Located<T>> to);

  @Override
  default Stream<Located<T>> of(S whole, FieldPath at) {
    List<Located<T>> parts = new ArrayList<>();
    walk(whole, at, parts::add);
    return parts.stream();
  }
}
