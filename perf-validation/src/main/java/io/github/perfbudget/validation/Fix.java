package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.Objects;

/**
 * How to mend a finding (修改建议): the text that the field should hold instead.
 *
 * <p>It mends the finding without making another. Immutable and thread-safe.
 *
 * @param path the address of the field
 * @param text its new text
 */
public record Fix(FieldPath path, String text) {

  /** Checks that nothing is missing. */
  public Fix {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }

  /**
   * Creates a fix.
   *
   * @param path the address of the field
   * @param text its new text
   * @return the fix
   */
  public static Fix of(FieldPath path, String text) {
    return new Fix(path, text);
  }
}
