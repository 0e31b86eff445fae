package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.function.Consumer;

/** A check of parts as one of their whole: it does not apply where it applies to no part. */
record CarriedCheck<S, T>(Part<S, T> part, Check<T> check) implements ToldCheck<S> {

  @Override
  public void tell(S whole, FieldPath at, Consumer<? super Judgement> to) {
    Judgements told = new Judgements();
    ask(new Whole<>(whole, at), told);
    told.tell(at, to);
  }

  void ask(Whole<S> whole, Judgements told) {
    told.askEach(check, part, whole);
  }
}
