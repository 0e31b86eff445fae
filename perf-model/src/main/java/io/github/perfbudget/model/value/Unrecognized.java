package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * A number followed by something that is no unit (无法识别的指标值), as where a clerk typed the indicator's
 * name into the unit field ({@code ≥96资金使用效益}).
 *
 * <p>The number is readable, what it counts is not. Immutable and thread-safe.
 *
 * @param number the number
 * @param suffix what follows it, as written
 */
public record Unrecognized(BigDecimal number, String suffix) implements IndicatorValue {

  /** Checks that nothing is missing. */
  public Unrecognized {
    number = NumberText.checked(number);
    Objects.requireNonNull(suffix, "suffix");
  }

  /**
   * Creates an unrecognized value.
   *
   * @param number the number
   * @param suffix what follows it
   * @return the value
   */
  public static Unrecognized of(BigDecimal number, String suffix) {
    return new Unrecognized(number, suffix);
  }

  @Override
  public String toText() {
    return number.toPlainString() + suffix;
  }
}
