package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a check says of its subject, whole: nothing but that it does not apply, or all the rest. */
final class Judgements {

  private static final Wording FAILED =
      Wording.of("规则自身执行失败：{failure}", "the rule itself failed: {failure}");

  private Judgements() {}

  /** Asks a check. A check that throws cannot tell. */
  @SuppressWarnings("IllegalCatch") // a broken check is reported, it must not end the others
  static <T> List<Judgement> of(Check<? super T> check, T subject, FieldPath at) {
    try {
      return List.copyOf(check.judge(subject, at).toList());
    } catch (RuntimeException | StackOverflowError failure) {
      return List.of(Undecided.at(at, FAILED).with("failure", failure.toString()));
    }
  }

  /** Asks a check of all parts; it does not apply to the whole where it does to no part. */
  static <S, T> Stream<Judgement> of(
      Check<? super T> check, Part<S, T> parts, S whole, FieldPath at) {
    List<Located<T>> all = parts.of(whole, at).toList();
    return joined(all.stream().map(part -> of(check, part.value(), part.path())).toList(), at);
  }

  /** Joins what was said of parts, or by several checks, into what is said of the whole. */
  static Stream<Judgement> joined(List<List<Judgement>> parts, FieldPath at) {
    return parts.stream().allMatch(Judgements::areNotApplicable)
        ? Stream.of(NotApplicable.at(at))
        : parts.stream()
            .flatMap(List::stream)
            .filter(Predicate.not(NotApplicable.class::isInstance));
  }

  static boolean areNotApplicable(List<Judgement> judgements) {
    return !judgements.isEmpty() && judgements.stream().allMatch(NotApplicable.class::isInstance);
  }
}
