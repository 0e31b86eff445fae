package io.github.perfbudget.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Addresses in the order in which a filing states its fields. */
final class FilingOrder implements Comparator<FieldPath> {

  static final Comparator<FieldPath> ORDER = new FilingOrder();

  private FilingOrder() {}

  @Override
  public int compare(FieldPath left, FieldPath right) {
    List<String> leftWay = left.segments();
    List<String> rightWay = right.segments();
    Optional<Node<?>> holder = Optional.of(FilingShape.FILING);
    for (int i = 0; i < Math.min(leftWay.size(), rightWay.size()); i++) {
      String segment = leftWay.get(i);
      int order = compare(holder, segment, rightWay.get(i));
      if (order != 0) {
        return order;
      }
      holder = holder.flatMap(node -> node.child(segment));
    }
    return Integer.compare(leftWay.size(), rightWay.size());
  }

  private static int compare(Optional<Node<?>> holder, String left, String right) {
    int order = Integer.compare(rank(holder, left), rank(holder, right));
    return order != 0 ? order : left.compareTo(right);
  }

  private static int rank(Optional<Node<?>> holder, String segment) {
    return holder.flatMap(node -> node.rank(segment)).orElse(Integer.MAX_VALUE);
  }
}
