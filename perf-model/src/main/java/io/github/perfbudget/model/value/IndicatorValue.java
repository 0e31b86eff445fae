package io.github.perfbudget.model.value;

/**
 * What a target states, without its comparator (指标值).
 *
 * <p>Sealed: a {@code switch} over it needs no default. Every implementation is immutable and
 * thread-safe, and equal to another that was written alike ({@code 3.40} and {@code 3.4} differ).
 */
public sealed interface IndicatorValue permits NumericValue, NotApplicable, Text, Unrecognized {

  /**
   * Returns the value in its usual spelling, for example {@code 131.2万元}.
   *
   * @return text that reads as this value again
   */
  String toText();

  /**
   * Tells whether another value states the same in other words: {@code 80%}, {@code 80百分比} and
   * 百分之八十 do, {@code 3.4万元} and {@code 34000元} do, {@code 2吨} and {@code 2000公斤} do; {@code 5%} and
   * {@code 5个百分点} do not. An equivalence relation.
   *
   * @param other the other value
   * @return whether both are of one kind and worth the same; words are the same when they are equal
   */
  default boolean means(IndicatorValue other) {
    return Worth.of(this).equals(Worth.of(other));
  }

  /**
   * Tells whether another value counts the same, so that the two can be compared: {@code 3.4万元} and
   * {@code 500元} do, {@code 80%} and {@code 80人} do not.
   *
   * @param other the other value
   * @return whether both are of one kind and their units convert; words are comparable when equal
   */
  default boolean isComparableTo(IndicatorValue other) {
    return Worth.of(this).dimension().equals(Worth.of(other).dimension());
  }

  /**
   * Tells whether this value is the higher one: neither end of a range is lower than that of the
   * other, and one is higher.
   *
   * @param other the other value
   * @return whether it is higher; never where the two are not comparable or mean the same
   */
  default boolean exceeds(IndicatorValue other) {
    Worth mine = Worth.of(this);
    Worth theirs = Worth.of(other);
    return mine.dimension().equals(theirs.dimension())
        && mine.lower().compareTo(theirs.lower()) >= 0
        && mine.upper().compareTo(theirs.upper()) >= 0
        && !mine.equals(theirs);
  }
}
