package io.github.perfbudget.io.source;

/**
 * How much a reader takes from outside before it stops. On by default: {@link #STANDARD}.
 *
 * <p>What lies beyond is kept unread and reported; an input above {@link #bytes} is refused.
 * Immutable and thread-safe.
 *
 * @param bytes the size of an input, 64 MiB
 * @param cells the number of cells and paragraphs, 1,000,000
 */
public record Limits(int bytes, int cells) {

  /** The limits in force unless others are given. */
  public static final Limits STANDARD = new Limits(64 << 20, 1_000_000);
}
