package io.github.perfbudget.model.diff;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A place in a filing, with what stands below it; all lists and parts alike.
 *
 * <p>Two places are equal only if they are one. Confined to the thread that grows it.
 */
final class Branch {

  private final FieldPath path;
  private final Map<String, Branch> children = new LinkedHashMap<>();
  private final boolean hasPlace;
  private Optional<Object> value = Optional.empty();

  private Branch(FieldPath path, boolean hasPlace) {
    this.path = path;
    this.hasPlace = hasPlace;
  }

  static Branch of(Filing filing) {
    Branch root = new Branch(FieldPath.ROOT, true);
    filing.fields().forEach(root::grow);
    return root;
  }

  /** What a list lacks: it stands nowhere, and its address is that of the list. */
  static Branch missingIn(Branch list) {
    return new Branch(list.path, false);
  }

  private void grow(Located<Object> field) {
    Branch end = this;
    for (String segment : field.path().segments()) {
      end = end.grown(segment);
    }
    end.value = Optional.of(field.value());
  }

  private Branch grown(String segment) {
    return children.computeIfAbsent(segment, name -> new Branch(path.field(name), true));
  }

  FieldPath path() {
    return path;
  }

  Optional<Object> value() {
    return value;
  }

  boolean isEmpty() {
    return value.isEmpty() && children.isEmpty();
  }

  /** Tells whether this is a list; an empty one is none. */
  boolean isList() {
    return !children.isEmpty() && Character.isDigit(children.keySet().iterator().next().charAt(0));
  }

  List<Branch> elements() {
    return new ArrayList<>(children.values());
  }

  Set<String> names() {
    return Collections.unmodifiableSet(children.keySet());
  }

  Branch child(String name) {
    Branch child = children.get(name);
    if (child != null) {
      return child;
    }
    return hasPlace ? new Branch(path.field(name), true) : this;
  }

  /** The text of a field, without its spelling; empty where there is none. */
  Optional<String> folded(String name) {
    return child(name).value().map(Objects::toString).map(Spelling::fold);
  }

  /** All values at and below this place. */
  Stream<Branch> leaves() {
    return value.isPresent() ? Stream.of(this) : children.values().stream().flatMap(Branch::leaves);
  }

  Side side() {
    return new Side(path, value.map(Objects::toString));
  }

  /** This place with the name of the part that stands there. */
  Side named(NamedPart part) {
    return new Side(
        path,
        Stream.concat(Stream.of(part.nameField()), part.otherNames().stream())
            .map(this::child)
            .flatMap(Branch::leaves)
            .findFirst()
            .or(() -> leaves().findFirst())
            .flatMap(Branch::value)
            .map(Objects::toString));
  }
}
