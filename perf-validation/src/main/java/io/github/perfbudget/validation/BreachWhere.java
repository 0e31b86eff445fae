package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A check that a condition decides. */
record BreachWhere<T>(
    Predicate<? super T> isBroken, BiFunction<? super T, FieldPath, Breach> breach)
    implements ToldCheck<T> {

  @Override
  public void tell(T subject, FieldPath at, Consumer<? super Judgement> to) {
    if (isBroken.test(subject)) {
      to.accept(breach.apply(subject, at));
    }
  }
}
