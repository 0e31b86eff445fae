package io.github.perfbudget.model.diff;

import io.github.perfbudget.model.internal.Key;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What makes two elements of a list the same: what they say, else what names them. */
final class Alignments {

  private Alignments() {}

  static List<Alignment.Pair> of(String list, Branch before, Branch after) {
    Alignment alignment = new Alignment(before, after).by(Alignments::content);
    switch (list) {
      case "projects" -> projects(alignment);
      case "indicators" -> indicators(alignment, before, after);
      case "goalItems" -> alignment.by(field("name")).by(field("title")).by(field("goal"));
      case "groups" ->
          alignment.by(fields("budgetLine", "label")).by(field("budgetLine")).by(field("label"));
      default -> alignment.by(field("label")).by(field("by")).by(each -> Optional.of(list));
    }
    return alignment.by(unnamed(list)).pairs();
  }

  private static void projects(Alignment alignment) {
    alignment.by(fields("code", "name")).byUnique(field("code")).by(field("name"));
    Lookalikes.pair(alignment);
  }

  private static void indicators(Alignment alignment, Branch before, Branch after) {
    Map<Branch, Key> positions = new HashMap<>(positions(before));
    positions.putAll(positions(after));
    alignment
        .by(
            each ->
                field("name").apply(each).map(name -> Meaning.classOf(each).with(name.toString())))
        .byUnique(field("name"))
        .by(each -> Optional.ofNullable(positions.get(each)), Alignments::haveOneTarget);
  }

  /** The class of each indicator and its position within the class. */
  private static Map<Branch, Key> positions(Branch indicators) {
    Map<Branch, Key> positions = new HashMap<>();
    Map<Key, Integer> counts = new HashMap<>();
    for (Branch each : indicators.elements()) {
      Key key = Meaning.classOf(each);
      positions.put(each, key.with(counts.merge(key, 1, Integer::sum).toString()));
    }
    return positions;
  }

  static boolean haveOneTarget(Branch one, Branch other) {
    return !one.child("target").isEmpty()
        && Meaning.isSame("target", one.child("target"), other.child("target"));
  }

  private static Optional<?> content(Branch element) {
    return Optional.of(
        new Key(
            element
                .leaves()
                .flatMap(leaf -> Stream.of(leaf.path().lastSegment(), Spelling.fold(text(leaf))))
                .toList()));
  }

  private static String text(Branch leaf) {
    return leaf.value().map(Objects::toString).orElse("");
  }

  private static Function<Branch, Optional<?>> field(String name) {
    return element -> element.folded(name);
  }

  private static Function<Branch, Optional<?>> fields(String one, String other) {
    return element ->
        element
            .folded(one)
            .flatMap(first -> element.folded(other).map(second -> Key.of(first, second)));
  }

  /** Parts that nothing names are the same by their order. */
  private static Function<Branch, Optional<?>> unnamed(String list) {
    return element ->
        NamedPart.in(list)
            .flatMap(part -> part.identifies(element) ? Optional.empty() : Optional.of(part));
  }
}
