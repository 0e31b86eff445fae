package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell that may hold a number (数): an amount of a budget, a share of a spending plan, a weight.
 *
 * <p>The text is authoritative. The unit is the cell's own where it wrote one ({@code 131.2万元}),
 * else that of its header; a cell of words ({@code 见附件}) has no number. For example {@code
 * Figure.parse("34000.00", "元")} holds 34000.00 in 元. Equal when text and unit are. Immutable and
 * thread-safe.
 */
public final class Figure {

  private final String text;
  private final Optional<BigDecimal> number;
  private final Optional<String> unit;

  private Figure(String text, Optional<BigDecimal> number, Optional<String> unit) {
    this.text = text;
    this.number = number;
    this.unit = unit;
  }

  /**
   * Reads a cell under a header without unit. Never fails.
   *
   * @param text the cell, for example {@code 131.2万元}
   * @return the figure
   */
  public static Figure parse(String text) {
    return parse(text, Optional.empty());
  }

  /**
   * Reads a cell. Never fails.
   *
   * @param text the cell, for example {@code 34000.00}
   * @param headerUnit the unit in force where the cell writes none, for example 元
   * @return the figure
   */
  public static Figure parse(String text, String headerUnit) {
    return parse(text, Optional.of(headerUnit));
  }

  /**
   * Reads a cell. Never fails.
   *
   * @param text the cell
   * @param headerUnit the unit in force where the cell writes none, if there is one
   * @return the figure
   */
  public static Figure parse(String text, Optional<String> headerUnit) {
    Objects.requireNonNull(text, "text");
    Target reading = Target.parse(text);
    if (reading.comparator().isEmpty()
        && reading.value() instanceof NumericValue value
        && value.upper().isEmpty()) {
      String own = value.unitText();
      return new Figure(
          text, Optional.of(value.number()), own.isEmpty() ? headerUnit : Optional.of(own));
    }
    return new Figure(text, Optional.empty(), headerUnit);
  }

  /**
   * Creates the figure of an amount.
   *
   * @param amount the amount, for example {@code 131.2万元}
   * @return the figure with the amount's usual spelling
   */
  public static Figure of(Amount amount) {
    return parse(amount.toText());
  }

  /**
   * Returns the text as written.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * Returns the number in {@link #unit}.
   *
   * @return the number, or empty where the text is none
   */
  public Optional<BigDecimal> number() {
    return number;
  }

  /**
   * Returns the unit: the cell's own, else its header's.
   *
   * @return the unit, or empty where neither wrote one
   */
  public Optional<String> unit() {
    return unit;
  }

  /**
   * Returns the amount of money this figure states.
   *
   * @return the amount, or empty where there is no number or its unit is no money
   */
  public Optional<Amount> toAmount() {
    return unit.flatMap(MoneyUnit::ofSymbol)
        .flatMap(money -> number.map(value -> Amount.of(value, money)));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Figure that && text.equals(that.text) && unit.equals(that.unit);
  }

  @Override
  public int hashCode() {
    return 31 * text.hashCode() + unit.hashCode();
  }

  /** Returns the text as written. */
  @Override
  public String toString() {
    return text;
  }
}
