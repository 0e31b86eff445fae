package io.github.perfbudget.model.value;

import java.util.Objects;

/**
 * A qualitative value (定性指标值), a date or a deadline: whatever is no number with a unit.
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words as written
 */
public record Text(String text) implements IndicatorValue {

  /** Checks that the text is there. */
  public Text {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Creates a qualitative value.
   *
   * @param text the words, for example {@code 效果显著}
   * @return the value
   */
  public static Text of(String text) {
    return new Text(text);
  }

  @Override
  public String toText() {
    return text;
  }
}
