package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many units the costs of a table are for (单位成本的数量).
 *
 * @param rows what the table counts
 * @param words what the table says
 * @param staff how many people there are, where the filing tells
 */
record CostCount(List<CountedRow> rows, List<String> words, Optional<BigDecimal> staff) {

  /** An indicator and the one quantity that it states. */
  private record CountedRow(Indicator indicator, Quantity quantity) {

    boolean isOutput() {
      return indicator.type().equals(Optional.of(IndicatorType.QUANTITY));
    }

    boolean isNamedAs(Set<String> nouns) {
      return CostRules.words(indicator).stream()
          .flatMap(Headcount::nouns)
          .anyMatch(nouns::contains);
    }

    boolean names(String noun) {
      return CostRules.words(indicator).stream().anyMatch(text -> Headcount.sharesNoun(text, noun));
    }
  }

  static CostCount of(Undertaking table) {
    List<String> words = new ArrayList<>(table.words().stream().map(Located::value).toList());
    table.rows().forEach(row -> words.addAll(CostRules.words(row.value())));
    return new CostCount(
        table.rows().stream().flatMap(row -> rowOf(row.value()).stream()).toList(),
        words,
        table.staff());
  }

  private static Optional<CountedRow> rowOf(Indicator indicator) {
    return indicator
        .target()
        .map(Target::value)
        .filter(value -> value instanceof Quantity quantity && quantity.upper().isEmpty())
        .map(quantity -> new CountedRow(indicator, (Quantity) quantity));
  }

  /**
   * The number of a cost's units: of 每个 and a noun that of the noun, else the only one of the unit
   * among the outputs, else the only one of all rows, else of people the staff. Among several of
   * the unit it is that of the rows that share words with the cost: 造林补助 is for 造林面积.
   */
  Optional<BigDecimal> of(CostItem item) {
    String unit = unitOf(item.per().orElse(""));
    List<String> cost = CostRules.words(item.row().value());
    return Headcount.noun(cost)
        .map(noun -> Headcount.of(noun, words).or(() -> only(unit, row -> row.names(noun))))
        .orElseGet(
            () ->
                only(unit, CountedRow::isOutput)
                    .or(() -> only(unit, outputNamedAs(cost)))
                    .or(() -> only(unit, row -> true))
                    .or(() -> staff.filter(people -> unit.equals(Staff.UNIT))));
  }

  private static Predicate<CountedRow> outputNamedAs(List<String> cost) {
    Set<String> nouns = cost.stream().flatMap(Headcount::nouns).collect(Collectors.toSet());
    return row -> row.isOutput() && row.isNamedAs(nouns);
  }

  /** The unit without the year, which a budget is for anyway: 人 of 元/人·年. */
  private static String unitOf(String per) {
    return per.endsWith("·年") || per.endsWith("/年") ? per.substring(0, per.length() - 2) : per;
  }

  private Optional<BigDecimal> only(String symbol, Predicate<CountedRow> wanted) {
    List<Quantity> quantities = rows.stream().filter(wanted).map(CountedRow::quantity).toList();
    Optional<Unit> per = Unit.find(symbol).filter(unit -> !symbol.isEmpty());
    List<Quantity> own = quantities.stream().filter(each -> isOf(symbol, each.unit())).toList();
    return own.isEmpty()
        ? only(quantities.stream().flatMap(each -> in(each, per)))
        : only(own.stream().flatMap(each -> counted(each, symbol, per)));
  }

  /** Whether a unit is this one, or myriads of it: 万亩 of 亩. */
  private static boolean isOf(String symbol, String unit) {
    return unit.equals(symbol) || unit.equals("万" + symbol);
  }

  private static Stream<BigDecimal> counted(Quantity quantity, String symbol, Optional<Unit> per) {
    return quantity.unit().equals(symbol) ? Stream.of(quantity.number()) : in(quantity, per);
  }

  private static Optional<BigDecimal> only(Stream<BigDecimal> numbers) {
    List<BigDecimal> two = numbers.map(BigDecimal::stripTrailingZeros).distinct().limit(2).toList();
    return two.size() == 1 ? Optional.of(two.get(0)) : Optional.empty();
  }

  private static Stream<BigDecimal> in(Quantity quantity, Optional<Unit> per) {
    Optional<Unit> own = quantity.knownUnit();
    return per.isPresent() && own.isPresent() && own.get().isConvertibleTo(per.get())
        ? Stream.of(own.get().convert(quantity.number(), per.get()))
        : Stream.of();
  }
}
