package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A way from a whole to parts of it, with their addresses.
 *
 * <p>For example {@code Part.each("projects", Filing::projects).then(Part.field("plan",
 * Project::plan))} finds the spending plans of a filing: {@code /projects/0/plan} and so on.
 *
 * @param <S> the whole
 * @param <T> the part
 */
@FunctionalInterface
public interface Part<S, T> {

  /**
   * Finds the parts of a whole.
   *
   * @param whole where to look
   * @param at its address
   * @return the parts, in the order of the filing; none where the field is absent
   */
  Stream<Located<T>> of(S whole, FieldPath at);

  /**
   * Finds the parts of a whole one after another, without a stream.
   *
   * @param whole where to look
   * @param at its address
   * @param to takes the parts, in the order of the filing
   */
  default void walk(S whole, FieldPath at, Consumer<? super Located<T>> to) {
    of(whole, at).forEachOrdered(to);
  }

  /**
   * The way to a field that may be absent.
   *
   * @param name the field's name in an address
   * @param field how to get it
   * @param <S> the whole
   * @param <T> the part
   * @return the way
   */
  static <S, T> Part<S, T> field(String name, Function<? super S, Optional<T>> field) {
    return (Walk<S, T>)
        (whole, at, to) ->
            field.apply(whole).ifPresent(value -> to.accept(Located.of(at.field(name), value)));
  }

  /**
   * The way to each element of a list.
   *
   * @param name the list's name in an address
   * @param list how to get it
   * @param <S> the whole
   * @param <T> the part
   * @return the way
   */
  static <S, T> Part<S, T> each(String name, Function<? super S, List<T>> list) {
    return (Walk<S, T>)
        (whole, at, to) -> {
          List<T> elements = list.apply(whole);
          FieldPath path = at.field(name);
          for (int index = 0; index < elements.size(); index++) {
            to.accept(Located.of(path.index(index), elements.get(index)));
          }
        };
  }

  /**
   * Goes on from each part to parts of it.
   *
   * @param next the way on
   * @param <U> the part of the part
   * @return the whole way
   */
  default <U> Part<S, U> then(Part<? super T, U> next) {
    return new Then<>(this, next);
  }

  /**
   * Adds other parts of the same whole, after these.
   *
   * @param others the way to the others
   * @return the way to both
   */
  default Part<S, T> and(Part<? super S, T> others) {
    return new Both<S, T>(this, others);
  }

  /**
   * Takes all parts as one, for rules that compare them with each other.
   *
   * <p>For example {@code rule.on(Part.each("projects", Filing::projects).together())} carries a
   * rule for all projects to the filing.
   *
   * @return the way to the parts, in their order, at the address of the whole; it leads to nothing
   *     where there is no part
   */
  default Part<S, List<Located<T>>> together() {
    return new Together<>(this);
  }
}
