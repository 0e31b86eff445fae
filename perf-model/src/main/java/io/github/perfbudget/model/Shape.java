package io.github.perfbudget.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A part of a filing, made of named fields, in the order of the filing.
 *
 * @param type the type of the part
 * @param fields its fields
 * @param <T> the type of the part
 */
record Shape<T>(Class<T> type, List<Field<T, ?>> fields) implements Node<T> {

  Shape {
    fields = List.copyOf(fields);
  }

  static <T> Builder<T> of(Class<T> type) {
    return new Builder<>(type);
  }

  @Override
  public void leaves(T part, FieldPath at, Consumer<? super Located<Object>> found) {
    for (Field<T, ?> field : fields) {
      field.leaves(part, at, found);
    }
  }

  @Override
  public Stream<FieldPath> differences(T part, T other, FieldPath at) {
    return fields.stream().flatMap(field -> field.differences(part, other, at));
  }

  @Override
  public <P> void parts(T part, FieldPath at, Class<P> wanted, Consumer<? super Located<P>> found) {
    if (type.equals(wanted)) {
      found.accept(Located.of(at, wanted.cast(part)));
    } else {
      fields.forEach(field -> field.parts(part, at, wanted, found));
    }
  }

  @Override
  public Optional<Node<?>> child(String segment) {
    return field(segment).map(Field::node);
  }

  @Override
  public Optional<Integer> rank(String segment) {
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).name().equals(segment)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Object> find(T part, List<String> way) {
    if (way.isEmpty()) {
      return Optional.of(part);
    }
    return field(way.get(0)).flatMap(field -> field.find(part, way.subList(1, way.size())));
  }

  @Override
  public T changed(T part, List<String> way, NewValue change) {
    if (way.isEmpty()) {
      return change.at(this, Optional.of(part));
    }
    return field(way.get(0))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no field " + way.get(0) + " in " + type.getSimpleName()))
        .changed(part, way.subList(1, way.size()), change);
  }

  @Override
  public T mapped(T part, FieldPath at, LeafMap map) {
    T copy = part;
    for (Field<T, ?> field : fields) {
      copy = field.mapped(copy, at, map);
    }
    return copy;
  }

  private Optional<Field<T, ?>> field(String name) {
    for (Field<T, ?> field : fields) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  /**
   * A field of a part.
   *
   * @param name its name in an address
   * @param node what stands there
   * @param get reads it
   * @param with sets it
   * @param origin where it comes from
   * @param <T> the type of the part
   * @param <U> the type of what stands there
   */
  record Field<T, U>(
      String name,
      Node<U> node,
      Function<T, Optional<U>> get,
      BiFunction<T, U, T> with,
      Origin origin) {

    /** What only one of the parts has differs as a whole; a reading differs with its text. */
    private Stream<FieldPath> differences(T part, T other, FieldPath at) {
      Optional<U> one = origin == Origin.STATED ? get.apply(part) : Optional.empty();
      Optional<U> two = origin == Origin.STATED ? get.apply(other) : Optional.empty();
      FieldPath path = at.field(name);
      if (one.isPresent() && two.isPresent()) {
        return node.differences(one.get(), two.get(), path);
      }
      return one.isPresent() || two.isPresent() ? Stream.of(path) : Stream.of();
    }

    private void leaves(T part, FieldPath at, Consumer<? super Located<Object>> found) {
      Optional<U> value = get.apply(part);
      if (value.isPresent()) {
        node.leaves(value.get(), at.field(name), found);
      }
    }

    private <P> void parts(
        T part, FieldPath at, Class<P> wanted, Consumer<? super Located<P>> found) {
      if (!(node instanceof Leaf)) {
        get.apply(part).ifPresent(value -> node.parts(value, at.field(name), wanted, found));
      }
    }

    private Optional<Object> find(T part, List<String> way) {
      return get.apply(part).flatMap(value -> node.find(value, way));
    }

    private T changed(T part, List<String> way, Node.NewValue change) {
      Optional<U> old = get.apply(part);
      if (way.isEmpty() && old.isEmpty()) {
        return with.apply(part, change.at(node, old));
      }
      U value =
          old.orElseThrow(
              () -> new IllegalArgumentException("there is no " + name + " that could hold it"));
      return with.apply(part, node.changed(value, way, change));
    }

    private T mapped(T part, FieldPath at, Node.LeafMap map) {
      return get.apply(part)
          .map(value -> with.apply(part, node.mapped(value, at.field(name), map)))
          .orElse(part);
    }
  }

  /** Where a field comes from. */
  enum Origin {
    /** The filing states it. */
    STATED,
    /** It is read from another field, and changes with it alone. */
    DERIVED
  }

  /** Collects the fields of a part. */
  static final class Builder<T> {

    private final Class<T> type;
    private final List<Field<T, ?>> fields = new ArrayList<>();

    private Builder(Class<T> type) {
      this.type = type;
    }

    /** Adds a field that may be absent. */
    <U> Builder<T> maybe(
        String name, Node<U> node, Function<T, Optional<U>> get, BiFunction<T, U, T> with) {
      fields.add(new Field<>(name, node, get, with, Origin.STATED));
      return this;
    }

    /** Adds a field that is always there. */
    <U> Builder<T> always(String name, Node<U> node, Function<T, U> get, BiFunction<T, U, T> with) {
      return maybe(name, node, get.andThen(Optional::of), with);
    }

    /** Adds a text that may be absent. */
    Builder<T> text(String name, Function<T, Optional<String>> get, BiFunction<T, String, T> with) {
      return maybe(name, Leaf.TEXT, get, with);
    }

    /** Adds a list, which may be empty. */
    <U> Builder<T> each(
        String name, Node<U> element, Function<T, List<U>> get, BiFunction<T, List<U>, T> with) {
      return always(name, new Elements<>(element), get, with);
    }

    /** Adds a field that is read from another one, and changes with it alone. */
    <U> Builder<T> derived(String name, Leaf<U> leaf, Function<T, Optional<U>> get) {
      fields.add(new Field<>(name, leaf, get, (part, value) -> part, Origin.DERIVED));
      return this;
    }

    Shape<T> build() {
      return new Shape<>(type, fields);
    }
  }
}
