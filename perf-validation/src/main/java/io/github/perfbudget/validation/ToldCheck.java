package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A check that needs no stream to say what it says. */
interface ToldCheck<T> extends Check<T> {

  @Override
  void tell(T subject, FieldPath at, Consumer<? super Judgement> to);

  @Override
  default Stream<? extends Judgement> judge(T subject, FieldPath at) {
    List<Judgement> told = new ArrayList<>();
    tell(subject, at, told::add);
    return told.stream();
  }
}
