package io.github.perfbudget.validation;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * The time by which work on an input has to end (截止时间), so that nobody waits for ever.
 *
 * <p>For example {@code rules.check(filing, Deadline.after(Duration.ofSeconds(5)))}. Work that is
 * late ends with what it has, and says so; there is no exception. It looks at the clock between
 * small steps, such as rows and rules, and ends soon after the time, not right at it. Immutable,
 * and thread-safe if its ticker is.
 */
public final class Deadline {

  private static final Deadline NONE = new Deadline(0, () -> -1);

  private final long end;
  private final LongSupplier ticker;

  private Deadline(long end, LongSupplier ticker) {
    this.end = end;
    this.ticker = ticker;
  }

  /**
   * Returns the deadline that never comes.
   *
   * @return the deadline
   */
  public static Deadline none() {
    return NONE;
  }

  /**
   * Creates a deadline, counted from now on.
   *
   * @param patience how long the work may take, up to 292 years
   * @return the deadline
   */
  public static Deadline after(Duration patience) {
    return after(patience, System::nanoTime);
  }

  /**
   * Creates a deadline on a clock of one's own.
   *
   * @param patience how long the work may take
   * @param ticker tells the time in nanoseconds, from any start, as {@link System#nanoTime} does
   * @return the deadline
   */
  public static Deadline after(Duration patience, LongSupplier ticker) {
    Objects.requireNonNull(ticker, "ticker");
    return new Deadline(ticker.getAsLong() + patience.toNanos(), ticker);
  }

  /**
   * Tells whether the time has come.
   *
   * @return whether the work has to end
   */
  public boolean isOver() {
    return ticker.getAsLong() - end >= 0;
  }

  /** Returns what kind of deadline this is, for debugging. */
  @Override
  public String toString() {
    return this == NONE ? "no deadline" : "Deadline at " + end;
  }
}
