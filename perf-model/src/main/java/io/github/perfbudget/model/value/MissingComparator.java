package io.github.perfbudget.model.value;

/**
 * What a caller takes a target without a comparator to mean.
 *
 * <p>{@code 90%} may ask for at least, at most or exactly 90 %; a filing does not say, and neither
 * does this library.
 */
public enum MissingComparator {
  /** Nothing: a result is judged only where all three readings agree. */
  UNDECIDED,
  /** Exactly the number, or within the range. */
  EQUAL,
  /** At least the number, or the lower end of the range. */
  AT_LEAST,
  /** At most the number, or the upper end of the range. */
  AT_MOST
}
