package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Several checks as one, which applies where one of them does. */
record JointCheck<T>(List<Check<? super T>> checks) implements WholeCheck<T> {

  /** Joins two checks, of which the first may be a joint one already. */
  static <T> JointCheck<T> of(Check<T> first, Check<? super T> second) {
    List<Check<? super T>> before =
        first instanceof JointCheck<T> joint ? joint.checks() : List.of(first);
    return new JointCheck<>(Stream.concat(before.stream(), Stream.of(second)).toList());
  }

  @Override
  public void tell(T subject, FieldPath at, Consumer<? super Judgement> to) {
    Judgements told = new Judgements();
    for (Check<? super T> check : checks) {
      told.ask(check, subject, at);
    }
    told.tell(at, to);
  }

  @Override
  public void tell(Whole<? extends T> whole, Consumer<? super Judgement> to) {
    Judgements told = new Judgements();
    for (Check<? super T> check : checks) {
      told.ask(check, whole);
    }
    told.tell(whole.path(), to);
  }
}
