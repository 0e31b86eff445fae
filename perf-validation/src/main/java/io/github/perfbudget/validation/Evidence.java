package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.Objects;

/**
 * Something a finding rests on (佐证): an address and what stands there.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the address
 * @param text what stands there, as written; empty where the field is blank
 */
public record Evidence(FieldPath path, String text) {

  /** Checks that nothing is missing. */
  public Evidence {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }

  /**
   * Creates an evidence.
   *
   * @param path the address
   * @param text what stands there
   * @return the evidence
   */
  public static Evidence of(FieldPath path, String text) {
    return new Evidence(path, text);
  }
}
