package io.github.perfbudget.validation;

import java.util.function.Consumer;

/** A check that applies to subjects with certain parts alone. */
record PresentCheck<T>(Part<? super T, ?> parts, Check<T> check) implements WholeCheck<T> {

  @Override
  public void tell(Whole<? extends T> whole, Consumer<? super Judgement> to) {
    if (whole.parts(parts).isEmpty()) {
      to.accept(Exempt.at(whole.path()));
    } else {
      whole.tell(check, to);
    }
  }
}
