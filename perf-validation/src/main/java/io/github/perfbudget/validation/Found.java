package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** A check that a search decides. */
record Found<T, F>(
    Function<? super T, Optional<F>> search, BiFunction<? super F, FieldPath, Breach> breach)
    implements ToldCheck<T> {

  @Override
  public void tell(T subject, FieldPath at, Consumer<? super Judgement> to) {
    Optional<F> found = search.apply(subject);
    if (found.isPresent()) {
      to.accept(breach.apply(found.get(), at));
    }
  }
}
