package io.github.perfbudget.model;

import java.util.Comparator;
import java.util.Optional;

/** Addresses in the order in which a filing states its fields. */
final class FilingOrder implements Comparator<FieldPath> {

  static final Comparator<FieldPath> ORDER = new FilingOrder();

  private FilingOrder() {}

  @Override
  public int compare(FieldPath left, FieldPath right) {
    String[] leftWay = left.way();
    String[] rightWay = right.way();
    Optional<? extends Node<?>> holder = Optional.of(FilingShape.FILING);
    for (int i = 0; i < Math.min(leftWay.length, rightWay.length); i++) {
      if (!leftWay[i].equals(rightWay[i])) {
        return compare(holder, leftWay[i], rightWay[i]);
      }
      holder = holder.isEmpty() ? holder : holder.get().child(leftWay[i]);
    }
    return Integer.compare(leftWay.length, rightWay.length);
  }

  private static int compare(Optional<? extends Node<?>> holder, String left, String right) {
    int order = Integer.compare(rank(holder, left), rank(holder, right));
    return order != 0 ? order : left.compareTo(right);
  }

  private static int rank(Optional<? extends Node<?>> holder, String segment) {
    return holder.flatMap(node -> node.rank(segment)).orElse(Integer.MAX_VALUE);
  }
}
