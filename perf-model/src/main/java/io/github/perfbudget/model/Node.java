package io.github.perfbudget.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A kind of thing in a filing: a single value, a list, or a part made of named fields.
 *
 * <p>Here is written once what the model consists of; streams, copies and masks all follow it.
 *
 * @param <T> the type of the thing
 */
sealed interface Node<T> permits Leaf, Elements, Shape {

  /** The type of the thing. */
  Class<?> type();

  /** Hands on the single values, in the order of the filing. */
  void leaves(T value, FieldPath at, Consumer<? super Located<Object>> found);

  /** Finds what stands at the end of a way; nothing where the way leads nowhere. */
  Optional<Object> find(T value, List<String> way);

  /**
   * Copies the value with a change at the end of a way.
   *
   * @throws IllegalArgumentException if the way leads nowhere or the change does not fit
   */
  T changed(T value, List<String> way, NewValue change);

  /** Copies the value with a change of every single value. */
  T mapped(T value, FieldPath at, LeafMap map);

  /** Hands on the parts of a type, in the order of the filing; none lies within another. */
  <P> void parts(T value, FieldPath at, Class<P> wanted, Consumer<? super Located<P>> found);

  /** Finds where two values differ, in the order of the filing. */
  Stream<FieldPath> differences(T value, T other, FieldPath at);

  /** What a segment of an address leads to, if it leads anywhere. */
  Optional<Node<?>> child(String segment);

  /** The position of what a segment leads to among its neighbours. */
  Optional<Integer> rank(String segment);

  /** A new value for one place. */
  interface NewValue {

    /**
     * Makes the value that shall stand there.
     *
     * @throws IllegalArgumentException if it does not fit
     */
    <U> U at(Node<U> node, Optional<U> old);
  }

  /** A new value for each single value. */
  interface LeafMap {

    /** Makes the value that shall stand there. */
    <U> U at(FieldPath path, Leaf<U> leaf, U old);
  }
}
