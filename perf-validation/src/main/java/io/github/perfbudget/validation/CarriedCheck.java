package io.github.perfbudget.validation;

import java.util.function.Consumer;

/** A check of parts as one of their whole: it does not apply where it applies to no part. */
record CarriedCheck<S, T>(Part<S, T> part, Check<T> check) implements WholeCheck<S> {

  @Override
  public void tell(Whole<? extends S> whole, Consumer<? super Judgement> to) {
    Judgements told = new Judgements();
    ask(whole, told);
    told.tell(whole.path(), to);
  }

  void ask(Whole<? extends S> whole, Judgements told) {
    told.askEach(check, part, whole);
  }
}
