package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.function.Consumer;

/** A check that looks for parts of its subject, or asks one that does. */
interface WholeCheck<T> extends ToldCheck<T> {

  /** Tells what the check says of a subject whose parts others look for too. */
  void tell(Whole<? extends T> whole, Consumer<? super Judgement> to);

  @Override
  default void tell(T subject, FieldPath at, Consumer<? super Judgement> to) {
    tell(new Whole<>(subject, at), to);
  }
}
