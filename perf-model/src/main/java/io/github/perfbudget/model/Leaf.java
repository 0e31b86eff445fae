package io.github.perfbudget.model;

import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A single value of a filing.
 *
 * @param type the type of the value
 * @param written the text as it was written; none where the value is a reading of another text
 * @param reading how the value is read from a text, given what stood there before
 * @param <T> the type of the value
 */
record Leaf<T>(
    Class<T> type,
    Function<T, Optional<String>> written,
    BiFunction<String, Optional<T>, T> reading)
    implements Node<T> {

  static final Leaf<String> TEXT = written(String.class, text -> text, (text, old) -> text);
  static final Leaf<Target> TARGET =
      written(Target.class, Target::text, (text, old) -> Target.parse(text));
  static final Leaf<ProjectCode> CODE =
      written(ProjectCode.class, ProjectCode::text, (text, old) -> ProjectCode.of(text));
  static final Leaf<Figure> FIGURE =
      written(
          Figure.class,
          Figure::text,
          (text, old) -> Figure.parse(text, old.flatMap(Leaf::headerUnit)));

  static final Leaf<Integer> INTEGER = read(Integer.class);
  static final Leaf<PlanMeasure> MEASURE = read(PlanMeasure.class);
  static final Leaf<IndicatorCategory> CATEGORY = read(IndicatorCategory.class);
  static final Leaf<IndicatorType> INDICATOR_TYPE = read(IndicatorType.class);
  static final Leaf<FieldPath> PATH = read(FieldPath.class);

  private static <T> Leaf<T> written(
      Class<T> type, Function<T, String> text, BiFunction<String, Optional<T>, T> reading) {
    return new Leaf<>(type, text.andThen(Optional::of), reading);
  }

  private static <T> Leaf<T> read(Class<T> type) {
    return new Leaf<>(
        type,
        value -> Optional.empty(),
        (text, old) -> {
          throw new IllegalArgumentException("this field is a reading, it has no text of its own");
        });
  }

  /** The unit that a figure has from its header: none if it writes its own. */
  private static Optional<String> headerUnit(Figure figure) {
    boolean own = Figure.parse(figure.text()).unit().isPresent();
    return own ? Optional.empty() : figure.unit();
  }

  @Override
  public void leaves(T value, FieldPath at, Consumer<? super Located<Object>> found) {
    found.accept(Located.of(at, value));
  }

  /** The text of a single value, if it has one of its own. */
  static Stream<Located<String>> textOf(Located<Object> field) {
    Object value = field.value();
    boolean written =
        value instanceof String
            || value instanceof Target
            || value instanceof Figure
            || value instanceof ProjectCode;
    return written ? Stream.of(Located.of(field.path(), value.toString())) : Stream.of();
  }

  @Override
  public Stream<FieldPath> differences(T value, T other, FieldPath at) {
    return value.equals(other) ? Stream.of() : Stream.of(at);
  }

  @Override
  public <P> void parts(
      T value, FieldPath at, Class<P> wanted, Consumer<? super Located<P>> found) {
    // a single value has no parts
  }

  @Override
  public Optional<Node<?>> child(String segment) {
    return Optional.empty();
  }

  @Override
  public Optional<Integer> rank(String segment) {
    return Optional.empty();
  }

  @Override
  public Optional<Object> find(T value, List<String> way) {
    return way.isEmpty() ? Optional.of(value) : Optional.empty();
  }

  @Override
  public T changed(T value, List<String> way, NewValue change) {
    if (!way.isEmpty()) {
      throw new IllegalArgumentException("there is no field " + way.get(0) + " in a single value");
    }
    return change.at(this, Optional.of(value));
  }

  @Override
  public T mapped(T value, FieldPath at, LeafMap map) {
    return map.at(at, this, value);
  }
}
