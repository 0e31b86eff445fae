package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
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
   * Tells what {@link #judge} returns, one after another. This is how rules ask their checks; a
   * check that is asked of many parts may do it without a stream, see {@link #broken}.
   *
   * @param subject what to check
   * @param at its address
   * @param to takes where the rule is broken, cannot be told or does not apply
   */
  default void tell(T subject, FieldPath at, Consumer<? super Judgement> to) {
    judge(subject, at).forEachOrdered(to);
  }

  /**
   * The check that a condition decides, which costs nothing more where the rule holds.
   *
   * <p>For example {@code Check.broken(name -> name.length() > 30, (name, at) -> Breach.at(at))}.
   *
   * @param condition whether the rule is broken
   * @param breach what to say then, of a subject and its address
   * @param <T> what is checked
   * @return the check
   */
  static <T> Check<T> broken(
      Predicate<? super T> condition, BiFunction<? super T, FieldPath, Breach> breach) {
    return new BreachWhere<>(condition, breach);
  }

  /**
   * The check that a search decides, which costs nothing more where nothing is found.
   *
   * <p>For example {@code Check.found(Brackets::unclosedIn, (bracket, at) ->
   * Breach.at(at).with("found", bracket))}.
   *
   * @param search finds in a subject what breaks the rule
   * @param breach what to say of what was found, and the address of the subject
   * @param <T> what is checked
   * @param <F> what is found
   * @return the check
   */
  static <T, F> Check<T> found(
      Function<? super T, Optional<F>> search, BiFunction<? super F, FieldPath, Breach> breach) {
    return new Found<>(search, breach);
  }

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
    return JointCheck.of(this, other);
  }

  /**
   * Restricts this check to some subjects; to the others it does not apply.
   *
   * @param condition whether it applies
   * @return the restricted check
   */
  default Check<T> when(Predicate<? super T> condition) {
    return new ConditionalCheck<>(condition, this);
  }

  /**
   * Restricts this check to subjects that have certain parts; to the others it does not apply.
   *
   * @param parts the way to the parts, of which there must be at least one
   * @return the restricted check
   */
  default Check<T> whenAny(Part<? super T, ?> parts) {
    return new PresentCheck<>(parts, this);
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
