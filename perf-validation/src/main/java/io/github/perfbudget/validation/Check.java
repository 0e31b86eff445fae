package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The judging part of a rule: a pure function of a subject.
 *
 * <p>It must not depend on locale, time zone, clock or anything else outside of the subject. {@link
 * Checks} has ready ones.
 *
 * @param <T> what is checked
 */
@FunctionalInterface
public interface Check<T> {

  /**
   * Judges a subject.
   *
   * @param subject what to check
   * @param at its address
   * @return where the rule is broken, cannot be told or does not apply; empty where it holds
   */
  Stream<? extends Judgement> judge(T subject, FieldPath at);

  /**
   * Returns a function as the check it is, so that it can be combined at once.
   *
   * <p>For example {@code Check.<Filing>of(MyRules::sums).when(filing ->
   * filing.year().isPresent())}.
   *
   * @param check the function
   * @param <T> what is checked
   * @return the same
   */
  static <T> Check<T> of(Check<T> check) {
    return check;
  }

  /**
   * Adds another check, which is asked after this one.
   *
   * @param other the other check
   * @return a check that holds where both do, and applies where one does
   */
  default Check<T> and(Check<? super T> other) {
    return (subject, at) ->
        Judgements.joined(
            List.of(Judgements.of(this, subject, at), Judgements.of(other, subject, at)), at);
  }

  /**
   * Restricts this check to some subjects; to the others it does not apply.
   *
   * @param condition whether it applies
   * @return the restricted check
   */
  default Check<T> when(Predicate<? super T> condition) {
    return (subject, at) ->
        condition.test(subject) ? judge(subject, at) : Stream.of(NotApplicable.at(at));
  }

  /**
   * Restricts this check to subjects that have certain parts; to the others it does not apply.
   *
   * @param parts the way to the parts, of which there must be at least one
   * @return the restricted check
   */
  default Check<T> whenAny(Part<? super T, ?> parts) {
    return when(subject -> parts.of(subject, FieldPath.ROOT).findAny().isPresent());
  }

  /**
   * Exempts some subjects from this check, to which it does not apply.
   *
   * @param condition whether it does not apply
   * @return the restricted check
   */
  default Check<T> unless(Predicate<? super T> condition) {
    return when(condition.negate());
  }
}
