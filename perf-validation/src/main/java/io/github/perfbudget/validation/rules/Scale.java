package io.github.perfbudget.validation.rules;

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
final class Scale {

  private final Optional<String> unit;
  private final boolean converts;

  private Scale(Optional<String> unit, boolean converts) {
    this.unit = unit;
    this.converts = converts;
  }

  /**
   * The scale of figures that all have a number, or empty where their units do not fit together.
   */
  static Optional<Scale> of(List<Figure> figures) {
    Optional<String> first = figures.stream().findFirst().flatMap(Figure::unit);
    if (figures.stream().allMatch(figure -> figure.unit().equals(first))) {
      return Optional.of(new Scale(first, false));
    }
    return figures.stream().allMatch(figure -> figure.toAmount().isPresent())
        ? Optional.of(new Scale(Optional.of(MoneyUnit.YUAN.symbol()), true))
        : Optional.empty();
  }

  BigDecimal number(Figure figure) {
    return converts ? figure.toAmount().orElseThrow().toYuan() : figure.number().orElseThrow();
  }

  /** A number of this scale as money, or empty where the scale is none of money. */
  Optional<Amount> amount(BigDecimal number) {
    return unit.flatMap(MoneyUnit::ofSymbol).map(money -> Amount.of(number, money));
  }

  String shown(BigDecimal number) {
    return number.toPlainString() + unit.orElse("");
  }

  int compare(Figure left, Figure right) {
    return number(left).compareTo(number(right));
  }
}
