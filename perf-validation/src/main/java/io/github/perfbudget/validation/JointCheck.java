package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.function.Consumer;

/** Two checks as one, which applies where one of both does. */
record JointCheck<T>(Check<? super T> first, Check<? super T> second) implements ToldCheck<T> {

  @Override
  public void tell(T subject, FieldPath at, Consumer<? super Judgement> to) {
    Judgements told = new Judgements();
    told.ask(first, subject, at);
    told.ask(second, subject, at);
    told.tell(at, to);
  }
}
