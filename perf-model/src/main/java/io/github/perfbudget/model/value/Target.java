package io.github.perfbudget.model.value;

import java.util.Objects;
import java.util.Optional;

/**
 * The value an indicator has to reach (指标值): its text, and what the text says.
 *
 * <p>The text is authoritative: comparator and value are its reading, so they can never disagree
 * with it, and two targets are equal when their texts are. Reading is total; text that is no number
 * is a {@link Text}. For example {@code Target.parse("≥131.2万元")} has the comparator {@link
 * Comparator#AT_LEAST} and the value {@code Amount.of(131.2, 万元)}. Immutable and thread-safe.
 */
public final class Target {

  private final String text;
  private final Optional<Comparator> comparator;
  private final IndicatorValue value;

  Target(String text, Optional<Comparator> comparator, IndicatorValue value) {
    this.text = text;
    this.comparator = comparator;
    this.value = value;
  }

  /**
   * Reads a target. Never fails.
   *
   * @param text the cell, kept as it is
   * @return the target; its {@link #toString} is {@code text}
   */
  public static Target parse(String text) {
    return TargetReader.read(Objects.requireNonNull(text, "text"));
  }

  /**
   * Creates a target with a comparator.
   *
   * @param comparator the comparator
   * @param value the value
   * @return the target in its usual spelling, for example {@code ≥131.2万元}
   * @throws IllegalArgumentException if no text says just that, as where a {@link Text} holds a
   *     number
   */
  public static Target of(Comparator comparator, IndicatorValue value) {
    return printed(Optional.of(comparator), value);
  }

  /**
   * Creates a target without a comparator.
   *
   * @param value the value
   * @return the target in its usual spelling, for example {@code 不涉及}
   * @throws IllegalArgumentException if no text says just that, as where a {@link Text} holds a
   *     number
   */
  public static Target of(IndicatorValue value) {
    return printed(Optional.empty(), value);
  }

  private static Target printed(Optional<Comparator> comparator, IndicatorValue value) {
    Target target = parse(comparator.map(Comparator::symbol).orElse("") + value.toText());
    if (!target.comparator.equals(comparator) || !target.value.equals(value)) {
      throw new IllegalArgumentException(
          "value does not read back from its text: " + value + " is written " + target.text);
    }
    return target;
  }

  /**
   * Returns the text as written.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * Returns the comparator.
   *
   * @return the comparator, or empty where none was written
   */
  public Optional<Comparator> comparator() {
    return comparator;
  }

  /**
   * Returns the value without its comparator.
   *
   * @return the value
   */
  public IndicatorValue value() {
    return value;
  }

  /**
   * Returns which way a result has to go to be better.
   *
   * @return the direction, or empty where no comparator was written
   */
  public Optional<Direction> direction() {
    return comparator.map(Comparator::direction);
  }

  /**
   * Tells whether another target asks for the same in other words: {@code ≥80%} and {@code
   * 不低于80百分比} do. An equivalence relation.
   *
   * @param other the other target
   * @return whether comparators are the same and values mean the same
   */
  public boolean means(Target other) {
    return comparator.equals(other.comparator) && value.means(other.value);
  }

  /**
   * Judges a result by this target, where the target alone decides.
   *
   * @param actual the result, for example {@code Ratio.parse("96%")}
   * @return the judgement; without a comparator {@link Achievement#MET} where the result is the
   *     target itself, else {@link Achievement#CANNOT_SAY}
   */
  public Achievement isMetBy(IndicatorValue actual) {
    return isMetBy(actual, MissingComparator.UNDECIDED);
  }

  /**
   * Judges a result by this target.
   *
   * <p>Numbers are compared exactly, across units that convert. Words, and numbers of units that do
   * not convert, are never judged: {@code ≥90%} and a bare {@code 95} give {@link
   * Achievement#CANNOT_SAY}. Of a range only what holds for every number in it is judged.
   *
   * @param actual the result
   * @param missing what a target without a comparator means
   * @return the judgement
   */
  public Achievement isMetBy(IndicatorValue actual, MissingComparator missing) {
    return TargetComparison.of(this, Objects.requireNonNull(actual, "actual"), missing);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Target that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text as written. */
  @Override
  public String toString() {
    return text;
  }
}
