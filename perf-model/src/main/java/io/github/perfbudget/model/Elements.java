package io.github.perfbudget.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A list, addressed by position.
 *
 * @param element what its elements are
 * @param <E> the type of an element
 */
record Elements<E>(Node<E> element) implements Node<List<E>> {

  @Override
  public Class<?> type() {
    return List.class;
  }

  @Override
  public void leaves(List<E> list, FieldPath at, Consumer<? super Located<Object>> found) {
    for (int i = 0; i < list.size(); i++) {
      element.leaves(list.get(i), at.index(i), found);
    }
  }

  /** What only one of the lists has differs as a whole. */
  @Override
  public Stream<FieldPath> differences(List<E> list, List<E> other, FieldPath at) {
    int both = Math.min(list.size(), other.size());
    return IntStream.range(0, Math.max(list.size(), other.size()))
        .boxed()
        .flatMap(
            index ->
                index < both
                    ? element.differences(list.get(index), other.get(index), at.index(index))
                    : Stream.of(at.index(index)));
  }

  @Override
  public <P> void parts(
      List<E> list, FieldPath at, Class<P> wanted, Consumer<? super Located<P>> found) {
    for (int i = 0; i < list.size() && !(element instanceof Leaf); i++) {
      element.parts(list.get(i), at.index(i), wanted, found);
    }
  }

  @Override
  public Optional<Node<?>> child(String segment) {
    return Optional.of(element);
  }

  @Override
  public Optional<Integer> rank(String segment) {
    return FieldPath.indexOf(segment);
  }

  @Override
  public Optional<Object> find(List<E> list, List<String> way) {
    if (way.isEmpty()) {
      return Optional.of(list);
    }
    return index(list, way.get(0))
        .flatMap(index -> element.find(list.get(index), way.subList(1, way.size())));
  }

  @Override
  public List<E> changed(List<E> list, List<String> way, NewValue change) {
    if (way.isEmpty()) {
      throw new IllegalArgumentException("a list is changed by its elements");
    }
    int index =
        index(list, way.get(0))
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no element " + way.get(0) + " among " + list.size()));
    List<E> copy = new ArrayList<>(list);
    copy.set(index, element.changed(list.get(index), way.subList(1, way.size()), change));
    return copy;
  }

  @Override
  public List<E> mapped(List<E> list, FieldPath at, LeafMap map) {
    List<E> copy = new ArrayList<>(list);
    for (int i = 0; i < copy.size(); i++) {
      copy.set(i, element.mapped(list.get(i), at.index(i), map));
    }
    return copy;
  }

  private static Optional<Integer> index(List<?> list, String segment) {
    return FieldPath.indexOf(segment).filter(index -> index < list.size());
  }
}
