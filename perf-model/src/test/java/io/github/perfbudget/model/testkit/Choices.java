package io.github.perfbudget.model.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongUnaryOperator;

/**
 * The decisions a value is made from, each a number below a bound; 0 is always the simplest.
 *
 * <p>What was decided is recorded, and {@link #replay} decides the same again. Any record can be
 * replayed: what is missing is 0, what is too large becomes the largest that is allowed.
 */
final class Choices {

  /**
   * The decisions, from {@code start} up to {@code end}, without which a value is simpler: those of
   * an element of a list, or those behind the decision for something optional.
   *
   * @param optional whether the decision before {@code start} has to become no
   */
  record Span(int start, int end, boolean optional) {

    int length() {
      return end - start;
    }
  }

  private final LongUnaryOperator source;
  private final List<Span> spans = new ArrayList<>();
  private long[] made = new long[64];
  private int count;

  private Choices(LongUnaryOperator source) {
    this.source = source;
  }

  static Choices random(long seed) {
    return new Choices(new SplitMix(seed)::below);
  }

  /** Always decides for the simplest. */
  static Choices least() {
    return new Choices(bound -> 0);
  }

  /** Always decides for the largest. */
  static Choices most() {
    return new Choices(bound -> bound - 1);
  }

  static Choices replay(long[] record) {
    return new Choices(
        new LongUnaryOperator() {
          private int next;

          @Override
          public long applyAsLong(long bound) {
            return next < record.length ? Math.min(record[next++], bound - 1) : 0;
          }
        });
  }

  long[] made() {
    return Arrays.copyOf(made, count);
  }

  List<Span> spans() {
    return List.copyOf(spans);
  }

  long below(long bound) {
    if (count == made.length) {
      made = Arrays.copyOf(made, 2 * count);
    }
    made[count] = source.applyAsLong(bound);
    return made[count++];
  }

  int below(int bound) {
    return (int) below((long) bound);
  }

  /** Decides for a number between two, the lower being the simplest. */
  int between(int lower, int upper) {
    return lower + below(upper - lower + 1);
  }

  /** Decides for yes once in {@code times}; no is simpler. */
  boolean onceIn(int times) {
    return below(times) == times - 1;
  }

  <T> T oneOf(List<T> options) {
    return options.get(below(options.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... options) {
    return options[below(options.length)];
  }

  /** Decides whether there is a value, half the time; none is simpler. */
  <T> Optional<T> maybe(Draw<T> draw) {
    return maybe(2, draw);
  }

  /** Decides whether there is a value, once in {@code times}; none is simpler. */
  <T> Optional<T> maybe(int times, Draw<T> draw) {
    if (!onceIn(times)) {
      return Optional.empty();
    }
    int start = count;
    T value = draw.from(this);
    spans.add(new Span(start, count, true));
    return Optional.of(value);
  }

  /**
   * Draws a list of which every length is equally likely; shorter is simpler.
   *
   * <p>Also the end is decided, even of a list that can get no longer: so any element can be left
   * out and what follows the list stays as it was.
   */
  <T> List<T> list(int least, int most, Draw<T> element) {
    List<T> elements = new ArrayList<>();
    int start = count;
    while (another(elements.size(), least, most)) {
      elements.add(element.from(this));
      spans.add(new Span(start, count, false));
      start = count;
    }
    return elements;
  }

  private boolean another(int size, int least, int most) {
    boolean optional = size >= least;
    boolean wanted = below(optional ? most - size + 1 : 1) > 0;
    return wanted || !optional;
  }

  /** Draws some of these, each at most once, in any order. */
  <T> List<T> some(int least, int most, List<T> options) {
    return some(least, most, options, option -> option);
  }

  /** Draws some of these, each at most once, and makes something of each. */
  <T, U> List<U> some(int least, int most, List<T> options, Function<T, U> element) {
    List<T> left = new ArrayList<>(options);
    return list(
        least,
        Math.min(most, options.size()),
        choices -> element.apply(left.remove(below(left.size()))));
  }
}
