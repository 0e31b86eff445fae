package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.testkit.Choices.Span;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** A value with the decisions it was made from: it shrinks by fewer and by smaller decisions. */
final class DrawnShrinkable<T> implements Shrinkable<T> {

  private final Draw<T> draw;
  private final T value;
  private final long[] made;
  private final List<Span> spans;

  DrawnShrinkable(Draw<T> draw, Choices choices) {
    this.draw = draw;
    value = draw.from(choices);
    made = choices.made();
    spans = choices.spans();
  }

  @Override
  public T value() {
    return value;
  }

  @Override
  public ShrinkingDistance distance() {
    return ShrinkingDistance.of(made.length, LongStream.of(made).sum());
  }

  /**
   * What makes much simpler comes first: a plain end, fewer elements of lists, plain stretches;
   * then every decision becomes smaller.
   */
  @Override
  public Stream<Shrinkable<T>> shrink() {
    return Stream.of(withPlainEnd(), withoutSpans(), withPlainStretches(), withSmallerDecisions())
        .flatMap(records -> records)
        .filter(record -> !Arrays.equals(record, made))
        .map(record -> new DrawnShrinkable<>(draw, Choices.replay(record)))
        .filter(other -> other.distance().compareTo(distance()) < 0)
        .map(other -> other);
  }

  private Stream<long[]> withPlainEnd() {
    return halves().map(length -> Arrays.copyOf(made, made.length - length));
  }

  private Stream<Integer> halves() {
    return Stream.iterate(made.length, length -> length > 0, length -> length / 2);
  }

  private Stream<long[]> withoutSpans() {
    return spans.stream().sorted(Comparator.comparing(Span::length).reversed()).map(this::without);
  }

  private long[] without(Span span) {
    long[] rest = Arrays.copyOf(made, made.length - span.length());
    System.arraycopy(made, span.end(), rest, span.start(), made.length - span.end());
    if (span.optional()) {
      rest[span.start() - 1] = 0;
    }
    return rest;
  }

  private Stream<long[]> withPlainStretches() {
    return halves()
        .flatMap(
            length ->
                IntStream.iterate(0, start -> start < made.length, start -> start + length)
                    .mapToObj(start -> plain(start, Math.min(start + length, made.length))));
  }

  private long[] plain(int start, int end) {
    long[] record = made.clone();
    Arrays.fill(record, start, end, 0);
    return record;
  }

  private Stream<long[]> withSmallerDecisions() {
    return IntStream.range(0, made.length)
        .boxed()
        .flatMap(
            i ->
                LongStream.of(made[i] / 2, made[i] - 1)
                    .filter(smaller -> 0 < smaller && smaller < made[i])
                    .distinct()
                    .mapToObj(smaller -> with(i, smaller)));
  }

  private long[] with(int index, long decision) {
    long[] record = made.clone();
    record[index] = decision;
    return record;
  }
}
