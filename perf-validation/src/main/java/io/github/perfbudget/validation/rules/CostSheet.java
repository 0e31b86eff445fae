package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Unit;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Evidence;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Undecided;
import io.github.perfbudget.validation.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The costs of one table, added up. */
final class CostSheet {

  /** An item with what it makes in 元 and how that was computed, if it could be. */
  private record Line(CostItem item, Optional<BigDecimal> yuan, String shown) {

    /** Whether it makes this, or states this whatever its name says. */
    boolean is(BigDecimal total) {
      return Stream.concat(yuan.stream(), Stream.of(item.amount().toYuan()))
          .anyMatch(each -> each.compareTo(total) == 0);
    }
  }

  private static final Wording NO_COUNT =
      Wording.of(
          "「{target}」按每单位计，表中没有唯一对应的数量",
          "\"{target}\" is for one unit, and the table does not state one quantity of it");

  /** No table has more costs; this keeps the work linear in its rows. */
  private static final int MOST = 50;

  private final Undertaking table;
  private final List<Line> lines;

  private CostSheet(Undertaking table, List<Line> lines) {
    this.table = table;
    this.lines = lines;
  }

  static CostSheet of(Undertaking table) {
    List<Quantity> quantities =
        table.rows().stream().flatMap(row -> quantityOf(row.value()).stream()).toList();
    List<String> words = wordsOf(table);
    List<CostItem> items = table.rows().stream().flatMap(row -> CostItem.of(row).stream()).toList();
    return new CostSheet(
        table,
        items.size() > MOST
            ? List.of()
            : items.stream().map(item -> line(item, quantities, words)).toList());
  }

  private static Optional<Quantity> quantityOf(Indicator row) {
    return row.target()
        .map(Target::value)
        .filter(value -> value instanceof Quantity quantity && quantity.upper().isEmpty())
        .map(Quantity.class::cast);
  }

  private static List<String> wordsOf(Undertaking table) {
    List<String> words = new ArrayList<>(table.words().stream().map(Located::value).toList());
    table.rows().forEach(row -> words.addAll(CostRules.words(row.value())));
    return words;
  }

  private static Line line(CostItem item, List<Quantity> quantities, List<String> words) {
    BigDecimal yuan = item.amount().toYuan();
    String amount = item.amount().toText();
    if (item.per().isEmpty()) {
      return new Line(item, Optional.of(yuan), amount);
    }
    return count(item, quantities, words)
        .map(
            count ->
                new Line(
                    item,
                    Optional.of(yuan.multiply(count)),
                    amount + " × " + count.toPlainString()))
        .orElseGet(() -> new Line(item, Optional.empty(), amount));
  }

  private static Optional<BigDecimal> count(
      CostItem item, List<Quantity> quantities, List<String> words) {
    String symbol = item.per().orElse("");
    Optional<Unit> per = Unit.find(symbol).filter(unit -> !symbol.isEmpty());
    return only(quantities.stream()
            .filter(each -> each.unit().equals(symbol))
            .map(Quantity::number))
        .or(() -> only(quantities.stream().flatMap(each -> in(each, per))))
        .or(() -> Headcount.of(CostRules.words(item.row().value()), words));
  }

  private static Optional<BigDecimal> only(Stream<BigDecimal> numbers) {
    List<BigDecimal> two = numbers.limit(2).toList();
    return two.size() == 1 ? Optional.of(two.get(0)) : Optional.empty();
  }

  private static Stream<BigDecimal> in(Quantity quantity, Optional<Unit> per) {
    Optional<Unit> own = quantity.knownUnit();
    return per.isPresent() && own.isPresent() && own.get().isConvertibleTo(per.get())
        ? Stream.of(own.get().convert(quantity.number(), per.get()))
        : Stream.of();
  }

  /** Whether the costs are less (-1) or more (1) than the total. */
  Optional<Judgement> judge(Amount total, int sign) {
    BigDecimal yuan = total.toYuan();
    if (lines.isEmpty() || lines.stream().anyMatch(line -> line.is(yuan))) {
      return Optional.empty();
    }
    return lines.stream()
        .filter(line -> line.yuan().isEmpty())
        .findFirst()
        .map(line -> Optional.<Judgement>of(undecided(line)))
        .orElseGet(() -> compare(total, yuan, sign));
  }

  private static Undecided undecided(Line line) {
    return Undecided.at(line.item().row().path().field("target"), NO_COUNT)
        .with("target", textOf(line.item()));
  }

  private Optional<Judgement> compare(Amount total, BigDecimal yuan, int sign) {
    BigDecimal sum = sumOf(lines);
    boolean split =
        Stream.of(true, false)
            .map(each -> lines.stream().filter(line -> line.item().per().isEmpty() == each))
            .anyMatch(part -> sumOf(part.toList()).compareTo(yuan) == 0);
    return split || sum.compareTo(yuan) != sign
        ? Optional.empty()
        : Optional.of(breach(sum, total));
  }

  private static BigDecimal sumOf(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.yuan().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** At the first cost for each unit, else at the first cost. */
  private Breach breach(BigDecimal sum, Amount total) {
    Line first =
        lines.stream()
            .filter(line -> line.item().per().isPresent())
            .findFirst()
            .orElse(lines.get(0));
    return Breach.at(first.item().row().path().field("target"))
        .with("sum", arithmetic() + shown(sum, total.unit()))
        .with("total", total.toText())
        .resting(evidence(first))
        .resting(table.total().orElseThrow().path(), total.toText());
  }

  private static String shown(BigDecimal yuan, MoneyUnit unit) {
    BigDecimal number = MoneyUnit.YUAN.convert(yuan, unit).stripTrailingZeros();
    return number.setScale(Math.max(0, number.scale())).toPlainString() + unit.symbol();
  }

  private String arithmetic() {
    return lines.size() == 1 && lines.get(0).item().per().isEmpty()
        ? ""
        : lines.stream().map(Line::shown).collect(Collectors.joining(" + ", "", " = "));
  }

  private List<Evidence> evidence(Line first) {
    return lines.stream()
        .filter(line -> !line.equals(first))
        .map(line -> Evidence.of(line.item().row().path().field("target"), textOf(line.item())))
        .toList();
  }

  private static String textOf(CostItem item) {
    return item.row().value().target().map(Target::text).orElse("");
  }
}
