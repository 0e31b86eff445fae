package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What checks say of one subject, whole: nothing but that they do not apply, or all the rest. Of
 * each kind so many are kept at most. Not thread-safe.
 */
final class Judgements implements Consumer<Judgement> {

  private static final Wording FAILED =
      Wording.of("规则自身执行失败：{failure}", "the rule itself failed: {failure}");

  private final Predicate<Breach> counted;
  private final int maximum;
  private final List<Breach> breaches = new ArrayList<>(0);
  private final List<Undecided> undecided = new ArrayList<>(0);
  private boolean truncated;
  private boolean applies;
  private boolean hasSpoken;
  private boolean isExempt;

  /** For breaches that count, and a number of judgements of each kind. */
  Judgements(Predicate<Breach> counted, int maximum) {
    this.counted = counted;
    this.maximum = maximum;
  }

  Judgements() {
    this(breach -> true, Integer.MAX_VALUE);
  }

  /** Asks a check of all parts of a whole. */
  <S, T> void askEach(Check<? super T> check, Part<? super S, T> part, Whole<S> whole) {
    for (Located<T> each : parts(part, whole)) {
      ask(check, each.value(), each.path());
    }
  }

  @SuppressWarnings("IllegalCatch") // as below
  private <S, T> List<Located<T>> parts(Part<? super S, T> part, Whole<S> whole) {
    try {
      return whole.parts(part);
    } catch (RuntimeException | StackOverflowError failure) {
      fail(whole.path(), failure);
      return List.of();
    }
  }

  /** Asks a check of a whole, which may have parts that others look for too. */
  <S> void ask(Check<? super S> check, Whole<S> whole) {
    ToldCheck<S> asking = (subject, at, to) -> whole.tell(check, to);
    ask(asking, whole.subject(), whole.path());
  }

  /** Asks a check. A check that throws cannot tell. */
  @SuppressWarnings("IllegalCatch") // a broken check is reported, it must not end the others
  <T> void ask(Check<? super T> check, T subject, FieldPath at) {
    int breached = breaches.size();
    int untold = undecided.size();
    hasSpoken = false;
    isExempt = false;
    try {
      check.tell(subject, at, this);
    } catch (RuntimeException | StackOverflowError failure) {
      breaches.subList(breached, breaches.size()).clear();
      undecided.subList(untold, undecided.size()).clear();
      fail(at, failure);
    }
    applies |= hasSpoken || !isExempt;
  }

  private void fail(FieldPath at, Throwable failure) {
    applies = true;
    add(undecided, Undecided.at(at, FAILED).with("failure", failure.toString()));
  }

  @Override
  public void accept(Judgement judgement) {
    if (judgement instanceof Exempt) {
      isExempt = true;
      return;
    }
    hasSpoken = true;
    if (judgement instanceof Undecided each) {
      add(undecided, each);
    } else if (judgement instanceof Breach breach && counted.test(breach)) {
      add(breaches, breach);
    }
  }

  private <J> void add(List<J> kept, J judgement) {
    if (kept.size() < maximum) {
      kept.add(judgement);
    } else {
      truncated = true;
    }
  }

  /** Passes on what was said of a subject. */
  void tell(FieldPath at, Consumer<? super Judgement> to) {
    if (applies) {
      breaches.forEach(to);
      undecided.forEach(to);
    } else {
      to.accept(Exempt.at(at));
    }
  }

  List<Breach> breaches() {
    return breaches;
  }

  List<Undecided> undecided() {
    return undecided;
  }

  boolean isTruncated() {
    return truncated;
  }

  /** Whether there is nothing to report. */
  boolean areOfNothing() {
    return breaches.isEmpty() && undecided.isEmpty();
  }

  boolean areOfNoSubject() {
    return !applies;
  }
}
