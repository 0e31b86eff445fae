package io.github.perfbudget.model.value;

import java.util.Objects;

/**
 * The statement that an indicator does not apply (不涉及).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words as written: 不涉及, 无, —, /
 */
public record NotApplicable(String text) implements IndicatorValue {

  /** Checks that the text is there. */
  public NotApplicable {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Creates the usual statement.
   *
   * @return 不涉及
   */
  public static NotApplicable of() {
    return new NotApplicable("不涉及");
  }

  @Override
  public String toText() {
    return text;
  }
}
