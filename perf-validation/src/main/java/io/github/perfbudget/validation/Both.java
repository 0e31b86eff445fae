package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import java.util.function.Consumer;

/** The ways to two kinds of parts, one after the other. */
final class Both<S, T> implements Onward<S, T> {

  private final Part<? super S, T> first;
  private final Part<? super S, T> second;

  Both(Part<? super S, T> first, Part<? super S, T> second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public void walk(S whole, FieldPath at, Consumer<? super Located<T>> to) {
    first.walk(whole, at, to);
    second.walk(whole, at, to);
  }

  @Override
  public void walk(Whole<? extends S> whole, Consumer<? super Located<T>> to) {
    whole.parts(first).forEach(to);
    whole.parts(second).forEach(to);
  }
}
