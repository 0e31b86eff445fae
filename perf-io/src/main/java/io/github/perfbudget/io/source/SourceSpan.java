package io.github.perfbudget.io.source;

/**
 * A stretch of a source text, in UTF-16 units from its start.
 *
 * <p>For example {@code SourceSpan.of(3, 5)} holds the fourth and the fifth unit. A blank cell has
 * an empty span. Immutable and thread-safe.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last, at least {@code start}
 */
public record SourceSpan(int start, int end) {

  /** Checks the order of the ends. */
  public SourceSpan {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span out of order: " + start + " to " + end);
    }
  }

  /**
   * Creates a span.
   *
   * @param start the first unit, from 0
   * @param end the unit after the last
   * @return the span
   */
  public static SourceSpan of(int start, int end) {
    return new SourceSpan(start, end);
  }

  /**
   * Tells whether nothing stands in this span.
   *
   * @return whether it is empty
   */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * Returns the span from this one's start to the other's end.
   *
   * @param other a span that does not begin before this one
   * @return both spans and what stands between them
   */
  public SourceSpan to(SourceSpan other) {
    return new SourceSpan(start, Math.max(end, other.end));
  }
}
