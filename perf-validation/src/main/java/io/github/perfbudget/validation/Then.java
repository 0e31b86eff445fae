package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import java.util.function.Consumer;

/** The way to parts of parts. */
final class Then<S, T, U> implements Onward<S, U> {

  private final Part<S, T> first;
  private final Part<? super T, U> next;

  Then(Part<S, T> first, Part<? super T, U> next) {
    this.first = first;
    this.next = next;
  }

  @Override
  public void walk(S whole, FieldPath at, Consumer<? super Located<U>> to) {
    first.walk(whole, at, part -> next.walk(part.value(), part.path(), to));
  }

  @Override
  public void walk(Whole<? extends S> whole, Consumer<? super Located<U>> to) {
    for (Located<T> part : whole.parts(first)) {
      next.walk(part.value(), part.path(), to);
    }
  }
}
