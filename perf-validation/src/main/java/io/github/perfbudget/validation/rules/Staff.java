package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The people whom a department pays (在职人数): those that the line of personnel (人员经费) counts in the
 * declaration are those whom the line of operations (公用经费) is for.
 *
 * @param count how many, unless the line counts none or does not agree with itself
 */
record Staff(Optional<BigDecimal> count) {

  /** What counts people in a unit price. */
  static final String UNIT = "人";

  private static final String PERSONNEL = "人员经费";
  private static final String OPERATIONS = "公用经费";

  static Staff of(DepartmentDeclaration declaration) {
    List<BigDecimal> counts =
        declaration.groups().stream()
            .filter(group -> isFor(group, PERSONNEL))
            .flatMap(group -> group.indicators().stream())
            .flatMap(Staff::people)
            .map(BigDecimal::stripTrailingZeros)
            .distinct()
            .toList();
    return new Staff(counts.size() == 1 ? Optional.of(counts.get(0)) : Optional.empty());
  }

  private static boolean isFor(IndicatorGroup group, String kind) {
    return group.budgetLine().filter(line -> line.contains(kind)).isPresent();
  }

  private static Stream<BigDecimal> people(Indicator row) {
    return row.type().equals(Optional.of(IndicatorType.QUANTITY))
        ? row.target().map(Target::value).stream()
            .filter(value -> value instanceof Quantity people && isOfPeople(people))
            .map(value -> ((Quantity) value).number())
        : Stream.of();
  }

  private static boolean isOfPeople(Quantity quantity) {
    return quantity.unit().equals(UNIT) && quantity.upper().isEmpty();
  }

  /** How many people the cost per head of a budget line is for. */
  Optional<BigDecimal> paidBy(IndicatorGroup group) {
    return isFor(group, OPERATIONS) ? count : Optional.empty();
  }
}
