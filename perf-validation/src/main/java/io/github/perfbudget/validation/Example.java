package io.github.perfbudget.validation;

/**
 * What breaks a rule and what does not (示例), in the words of a filing and therefore in Chinese.
 *
 * <p>For example {@code Example.of("6月底：50%　10月底：40%", "6月底：50%　10月底：80%")}. Immutable and
 * thread-safe.
 *
 * @param bad what an author should not write
 * @param good what to write instead
 */
public record Example(String bad, String good) {

  /** Checks that both are there and differ. */
  public Example {
    if (bad.isBlank() || good.isBlank() || bad.equals(good)) {
      throw new IllegalArgumentException("an example needs a bad and a good text that differ");
    }
  }

  /**
   * Creates an example.
   *
   * @param bad what an author should not write
   * @param good what to write instead
   * @return the example
   * @throws IllegalArgumentException if one is blank or both are the same
   */
  public static Example of(String bad, String good) {
    return new Example(bad, good);
  }
}
