package io.github.perfbudget.model.diff;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Finds which elements of two lists are the same, by one key after the other.
 *
 * <p>Every step treats both lists alike, so that the way back finds the same pairs. Linear in the
 * number of elements. Confined to a thread.
 */
final class Alignment {

  private final Branch before;
  private final Branch after;
  private final Set<Branch> restBefore;
  private final Set<Branch> restAfter;
  private final List<Pair> pairs = new ArrayList<>();

  Alignment(Branch before, Branch after) {
    this.before = before;
    this.after = after;
    this.restBefore = new LinkedHashSet<>(before.elements());
    this.restAfter = new LinkedHashSet<>(after.elements());
  }

  /**
   * An element in both lists, or in one of them.
   *
   * @param before the element, or what stands for it where it is missing
   * @param after the element, or what stands for it where it is missing
   */
  record Pair(Branch before, Branch after) {}

  /** Pairs what has one key: the first with the first, the second with the second. */
  Alignment by(Function<Branch, Optional<?>> key) {
    return by(key, (one, other) -> true);
  }

  Alignment by(Function<Branch, Optional<?>> key, BiPredicate<Branch, Branch> fits) {
    Map<Object, Queue<Branch>> candidates = grouped(restAfter, key);
    for (Branch one : List.copyOf(restBefore)) {
      Branch other = key.apply(one).map(candidates::get).map(Queue::poll).orElse(null);
      if (other != null && fits.test(one, other)) {
        pair(one, other);
      }
    }
    return this;
  }

  /** Pairs what alone in its list has a key. */
  Alignment byUnique(Function<Branch, Optional<?>> key) {
    Map<Object, Queue<Branch>> old = grouped(before.elements(), key);
    Map<Object, Queue<Branch>> now = grouped(after.elements(), key);
    return by(
        each -> key.apply(each).filter(value -> isSingle(old, value) && isSingle(now, value)));
  }

  private static boolean isSingle(Map<Object, Queue<Branch>> groups, Object key) {
    Queue<Branch> group = groups.get(key);
    return group != null && group.size() == 1;
  }

  private static Map<Object, Queue<Branch>> grouped(
      Collection<Branch> elements, Function<Branch, Optional<?>> key) {
    Map<Object, Queue<Branch>> groups = new HashMap<>();
    for (Branch element : elements) {
      key.apply(element)
          .ifPresent(
              value -> groups.computeIfAbsent(value, any -> new ArrayDeque<>()).add(element));
    }
    return groups;
  }

  Set<Branch> restBefore() {
    return new LinkedHashSet<>(restBefore);
  }

  Set<Branch> restAfter() {
    return new LinkedHashSet<>(restAfter);
  }

  void pair(Branch one, Branch other) {
    restBefore.remove(one);
    restAfter.remove(other);
    pairs.add(new Pair(one, other));
  }

  /** Returns all elements, those without a partner too. */
  List<Pair> pairs() {
    List<Pair> all = new ArrayList<>(pairs);
    restBefore.forEach(each -> all.add(new Pair(each, Branch.missingIn(after))));
    restAfter.forEach(each -> all.add(new Pair(Branch.missingIn(before), each)));
    return all;
  }
}
