package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.stream.Stream;

/**
 * The judging part of a rule: a pure function of a subject.
 *
 * <p>It must not depend on locale, time zone, clock or anything else outside of the subject.
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
   * @return where the rule is broken or cannot be told; empty where it holds or does not apply
   */
  Stream<? extends Judgement> judge(T subject, FieldPath at);
}
