package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Exempt;
import io.github.perfbudget.validation.Judgement;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** Checks of what is found all over a filing, such as a goal item with its project. */
final class Subjects {

  private Subjects() {}

  /** A check of each subject; to a filing without any it does not apply. */
  static <T> Check<Filing> each(
      BiFunction<Filing, FieldPath, Stream<T>> subjects,
      Function<? super T, ? extends Stream<? extends Judgement>> judge) {
    return (filing, at) -> {
      List<T> all = subjects.apply(filing, at).toList();
      return all.isEmpty() ? Stream.of(Exempt.at(at)) : all.stream().flatMap(judge);
    };
  }
}
