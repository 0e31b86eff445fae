package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A check that applies to some subjects alone. */
record ConditionalCheck<T>(Predicate<? super T> condition, Check<T> check)
    implements WholeCheck<T> {

  @Override
  public void tell(T subject, FieldPath at, Consumer<? super Judgement> to) {
    if (condition.test(subject)) {
      check.tell(subject, at, to);
    } else {
      to.accept(Exempt.at(at));
    }
  }

  @Override
  public void tell(Whole<? extends T> whole, Consumer<? super Judgement> to) {
    if (condition.test(whole.subject())) {
      whole.tell(check, to);
    } else {
      to.accept(Exempt.at(whole.path()));
    }
  }
}
