package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Unit;
import io.github.perfbudget.model.value.UnitPrice;
import java.util.List;
import java.util.Optional;

/**
 * A cost that a table bounds.
 *
 * @param row the indicator
 * @param amount its amount, of a unit price that of one unit
 * @param per the unit that the amount is for, empty where it is for all
 */
record CostItem(Located<Indicator> row, Amount amount, Optional<String> per) {

  private static final int LONGEST_UNIT = 2;

  static Optional<CostItem> of(Located<Indicator> row) {
    if (!isCost(row.value())) {
      return Optional.empty();
    }
    Optional<Target> target = row.value().target().filter(each -> !isFloor(each.comparator()));
    return target.flatMap(
        each -> {
          if (each.value() instanceof UnitPrice price && price.upper().isEmpty()) {
            return Optional.of(
                new CostItem(
                    row, Amount.of(price.number(), price.unit()), Optional.of(price.per())));
          }
          return each.value() instanceof Amount amount && amount.upper().isEmpty()
              ? Optional.of(new CostItem(row, amount, unitOf(row.value())))
              : Optional.empty();
        });
  }

  /** Whether a row bounds what is spent; social and ecological cost is nothing spent. */
  static boolean isCost(Indicator row) {
    return row.type()
        .map(type -> type == IndicatorType.COST || type == IndicatorType.ECONOMIC_COST)
        .orElse(row.category().equals(Optional.of(IndicatorCategory.COST)));
  }

  private static boolean isFloor(Optional<Comparator> comparator) {
    return comparator
        .filter(sign -> sign == Comparator.AT_LEAST || sign == Comparator.MORE_THAN)
        .isPresent();
  }

  /** Whether words say that a cost is for each unit: 人均, 单台, 每吨, 单位成本. */
  static boolean isPerUnit(String words) {
    return unitIn(words).isPresent()
        || (Cells.key(words).startsWith("单位") && words.endsWith("成本"))
        || words.contains("单位成本");
  }

  private static Optional<String> unitOf(Indicator row) {
    List<String> words = CostRules.words(row);
    return words.stream()
        .flatMap(text -> unitIn(text).stream())
        .findFirst()
        .or(
            () ->
                words.stream().anyMatch(CostItem::isPerUnit) ? Optional.of("") : Optional.empty());
  }

  /** The unit before 均, after 每 or after a first 单, unless that is one of time. */
  static Optional<String> unitIn(String words) {
    return before(words, '均')
        .or(() -> behind(words, words.indexOf('每')))
        .or(() -> behind(words, words.startsWith("单") && !words.startsWith("单位") ? 0 : -1));
  }

  private static Optional<String> before(String words, char each) {
    int at = words.indexOf(each);
    return at > 0 && isUnit(words.substring(at - 1, at))
        ? Optional.of(words.substring(at - 1, at))
        : Optional.empty();
  }

  private static Optional<String> behind(String words, int at) {
    for (int length = LONGEST_UNIT; at >= 0 && length > 0; length--) {
      int end = at + 1 + length;
      if (end <= words.length() && isUnit(words.substring(at + 1, end))) {
        return Optional.of(words.substring(at + 1, end));
      }
    }
    return Optional.empty();
  }

  private static boolean isUnit(String symbol) {
    return Unit.find(symbol)
        .filter(
            unit ->
                switch (unit.kind()) {
                  case TIME, NUMBER -> false;
                  default -> true;
                })
        .isPresent();
  }
}
