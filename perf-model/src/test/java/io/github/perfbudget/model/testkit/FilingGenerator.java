package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.Filing;

/**
 * Makes valid filings from a seed, without jqwik.
 *
 * <p>The filings are of the same kind as those of {@link Filings#valid}. A filing depends on seed
 * and index alone: on another machine, under another Java and in any order it is the same. Another
 * version of this kit may make other filings. Thread-safe.
 */
public final class FilingGenerator {

  private FilingGenerator() {}

  /**
   * Makes a valid filing.
   *
   * @param seed names the series
   * @param index the place in the series, from 0
   * @return the filing
   * @throws IllegalArgumentException if the index is negative
   */
  public static Filing filing(long seed, int index) {
    if (index < 0) {
      throw new IllegalArgumentException("index is negative: " + index);
    }
    return FilingDraws.filing(Choices.random(SplitMix.mix(seed) + index));
  }
}
