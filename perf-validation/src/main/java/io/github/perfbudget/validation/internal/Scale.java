package io.github.perfbudget.validation.internal;

import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What several figures can be compared and added in: the unit that all of them have, else 元.
 *
 * <p>Figures without any unit share the unit of their form, whatever it is.
 */
public final class Scale {

  private final Optional<String> unit;
  private final boolean converts;

  private Scale(Optional<String> unit, boolean converts) {
    this.unit = unit;
    this.converts = converts;
  }

  /**
   * The scale of figures that all have a number.
   *
   * @param figures the figures
   * @return the scale, or empty where their units do not fit together
   */
  public static Optional<Scale> of(List<Figure> figures) {
    Optional<String> first = figures.stream().findFirst().flatMap(Figure::unit);
    if (figures.stream().allMatch(figure -> figure.unit().equals(first))) {
      return Optional.of(new Scale(first, false));
    }
    return figures.stream().allMatch(figure -> figure.toAmount().isPresent())
        ? Optional.of(new Scale(Optional.of(MoneyUnit.YUAN.symbol()), true))
        : Optional.empty();
  }

  /**
   * Returns the number of a figure in this scale.
   *
   * @param figure one of the figures
   * @return the number
   */
  public BigDecimal number(Figure figure) {
    return converts ? figure.toAmount().orElseThrow().toYuan() : figure.number().orElseThrow();
  }

  /**
   * Returns a number of this scale as money.
   *
   * @param number the number
   * @return the amount, or empty where the scale is none of money
   */
  public Optional<Amount> amount(BigDecimal number) {
    return unit.flatMap(MoneyUnit::ofSymbol).map(money -> Amount.of(number, money));
  }

  /**
   * Returns a number of this scale with its unit.
   *
   * @param number the number
   * @return the text
   */
  public String shown(BigDecimal number) {
    return number.toPlainString() + unit.orElse("");
  }

  /**
   * Compares two figures of this scale.
   *
   * @param left one of them
   * @param right the other
   * @return as a comparator does
   */
  public int compare(Figure left, Figure right) {
    return number(left).compareTo(number(right));
  }
}
