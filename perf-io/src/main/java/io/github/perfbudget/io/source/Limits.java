package io.github.perfbudget.io.source;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much a reader takes from outside before it stops (读取限制). On by default: {@link #STANDARD}.
 *
 * <p>For example {@code Limits.STANDARD.with(Limit.CELLS, 5_000_000)}. What lies beyond is kept
 * unread and reported, and the reading {@linkplain Reading#isTruncated says so}; the message names
 * the limit and what it is, such as {@code cells=1000000}. Immutable and thread-safe.
 */
public final class Limits {

  /** The limits in force unless others are given. */
  public static final Limits STANDARD = new Limits(Map.of());

  private final Map<Limit, Integer> changed;

  private Limits(Map<Limit, Integer> changed) {
    this.changed = Collections.unmodifiableMap(changed);
  }

  /**
   * Returns how much is taken.
   *
   * @param limit of what
   * @return the most that is taken, at least 1
   */
  public int of(Limit limit) {
    return changed.getOrDefault(limit, limit.standard());
  }

  /**
   * Returns a copy with another limit.
   *
   * @param limit the limit
   * @param most the most that is taken, at least 1; {@link Integer#MAX_VALUE} for no limit
   * @return the copy
   * @throws IllegalArgumentException if it is less than 1
   */
  public Limits with(Limit limit, int most) {
    Objects.requireNonNull(limit, "limit");
    if (most < 1) {
      throw new IllegalArgumentException("limit is less than 1: " + limit.label() + "=" + most);
    }
    Map<Limit, Integer> copy = new EnumMap<>(Limit.class);
    copy.putAll(changed);
    copy.put(limit, most);
    copy.remove(limit, limit.standard());
    return new Limits(copy);
  }

  /**
   * Says what a limit is, as messages do.
   *
   * @param limit the limit
   * @return for example {@code cells=1000000}
   */
  public String text(Limit limit) {
    return limit.label() + "=" + of(limit);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Limits that && changed.equals(that.changed);
  }

  @Override
  public int hashCode() {
    return changed.hashCode();
  }

  /** Returns the limits that are not the standard ones. */
  @Override
  public String toString() {
    return "Limits" + changed.keySet().stream().map(this::text).toList();
  }
}
