package io.github.perfbudget.model;

import java.util.Objects;

/**
 * A value and its address.
 *
 * <p>Immutable and thread-safe if the value is.
 *
 * @param path the address
 * @param value what stands there
 * @param <T> the type of the value
 */
public record Located<T>(FieldPath path, T value) {

  /** Checks that nothing is missing. */
  public Located {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(value, "value");
  }

  /**
   * Creates a located value.
   *
   * @param path the address
   * @param value what stands there
   * @param <T> the type of the value
   * @return the located value
   */
  public static <T> Located<T> of(FieldPath path, T value) {
    return new Located<>(path, value);
  }
}
