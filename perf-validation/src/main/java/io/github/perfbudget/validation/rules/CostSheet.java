package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Evidence;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Undecided;
import io.github.perfbudget.validation.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
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
    boolean is(Amount total) {
      return Stream.concat(yuan.stream(), Stream.of(item.amount().toYuan()))
          .anyMatch(each -> rounds(each, total));
    }

    boolean isMoreThan(Amount total) {
      return yuan.filter(each -> each.compareTo(total.toYuan()) > 0).isPresent();
    }
  }

  private static final Wording NO_COUNT =
      Wording.of(
          "「{target}」按每单位计，表中没有唯一对应的数量",
          "\"{target}\" is for one unit, and the table does not state one quantity of it");

  /** The way to the costs of every table. */
  static final Part<Filing, CostSheet> ALL =
      Undertaking.ALL.then((table, at) -> Stream.of(Located.of(at, of(table))));

  /** No table has more costs; this keeps the work linear in its rows. */
  private static final int MOST = 50;

  /** A gap of less than one part in so many is none. */
  private static final BigDecimal ROUNDED_UP = BigDecimal.valueOf(100);

  private final Undertaking table;
  private final Optional<Amount> total;
  private final List<Line> lines;

  private CostSheet(Undertaking table, Optional<Amount> total, List<Line> lines) {
    this.table = table;
    this.total = total;
    this.lines = lines;
  }

  private static CostSheet of(Undertaking table) {
    Optional<Amount> total = table.total().flatMap(figure -> figure.value().toAmount());
    return new CostSheet(table, total, total.isEmpty() ? List.of() : linesOf(table));
  }

  private static List<Line> linesOf(Undertaking table) {
    List<CostItem> items = new ArrayList<>();
    table.rows().forEach(row -> CostItem.of(row).ifPresent(items::add));
    if (items.isEmpty() || items.size() > MOST) {
      return List.of();
    }
    boolean counted = items.stream().anyMatch(item -> item.per().isPresent());
    Optional<CostCount> counts = counted ? Optional.of(CostCount.of(table)) : Optional.empty();
    return items.stream().map(item -> line(item, counts)).toList();
  }

  private static Line line(CostItem item, Optional<CostCount> counts) {
    BigDecimal yuan = item.amount().toYuan();
    String amount = item.amount().toText();
    if (item.per().isEmpty()) {
      return new Line(item, Optional.of(yuan), amount);
    }
    return counts
        .flatMap(all -> all.of(item))
        .map(
            count ->
                new Line(
                    item,
                    Optional.of(yuan.multiply(count)),
                    amount + " × " + count.toPlainString()))
        .orElseGet(() -> new Line(item, Optional.empty(), amount));
  }

  /** Whether an amount is a total that is written with so many decimals. */
  private static boolean rounds(BigDecimal yuan, Amount total) {
    return MoneyUnit.YUAN
            .convert(yuan, total.unit())
            .setScale(Math.max(0, total.number().scale()), RoundingMode.HALF_UP)
            .compareTo(total.number())
        == 0;
  }

  /**
   * Whether the costs are less (-1) or more (1) than the total. Where one of them is the total, the
   * others are parts of it, and no more than it each.
   */
  Optional<Judgement> judge(int sign) {
    return lines.isEmpty() ? Optional.empty() : total.flatMap(amount -> judge(amount, sign));
  }

  private Optional<Judgement> judge(Amount total, int sign) {
    List<Line> others = lines.stream().filter(line -> !line.is(total)).toList();
    if (others.isEmpty() || others.size() < lines.size()) {
      return others.stream()
          .filter(line -> sign > 0 && line.isMoreThan(total))
          .findFirst()
          .map(line -> breach(List.of(line), total));
    }
    return lines.stream()
        .filter(line -> line.yuan().isEmpty())
        .findFirst()
        .map(line -> Optional.<Judgement>of(undecided(line)))
        .orElseGet(() -> compare(total, sign));
  }

  private static Undecided undecided(Line line) {
    return Undecided.at(line.item().row().path().field("target"), NO_COUNT)
        .with("target", textOf(line.item()));
  }

  private Optional<Judgement> compare(Amount total, int sign) {
    BigDecimal sum = sumOf(lines);
    boolean split =
        Stream.of(true, false)
            .map(each -> lines.stream().filter(line -> line.item().per().isEmpty() == each))
            .anyMatch(part -> rounds(sumOf(part.toList()), total));
    return split
            || rounds(sum, total)
            || sum.compareTo(total.toYuan()) != sign
            || isNear(sum, total)
        ? Optional.empty()
        : Optional.of(breach(lines, total));
  }

  /** Whether a sum is less by what a budget may be rounded up by. */
  private static boolean isNear(BigDecimal sum, Amount total) {
    BigDecimal gap = total.toYuan().subtract(sum);
    return gap.signum() > 0 && gap.multiply(ROUNDED_UP).compareTo(total.toYuan()) < 0;
  }

  private static BigDecimal sumOf(List<Line> lines) {
    return lines.stream()
        .flatMap(line -> line.yuan().stream())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** At the first cost for each unit, else at the first cost. */
  private Breach breach(List<Line> counted, Amount total) {
    Line first =
        counted.stream()
            .filter(line -> line.item().per().isPresent())
            .findFirst()
            .orElse(counted.get(0));
    return Breach.at(first.item().row().path().field("target"))
        .with("sum", arithmetic(counted) + shown(sumOf(counted), total.unit()))
        .with("total", total.toText())
        .resting(evidence(counted, first))
        .resting(table.total().orElseThrow().path(), total.toText());
  }

  private static String shown(BigDecimal yuan, MoneyUnit unit) {
    BigDecimal number = MoneyUnit.YUAN.convert(yuan, unit).stripTrailingZeros();
    return number.setScale(Math.max(0, number.scale())).toPlainString() + unit.symbol();
  }

  private static String arithmetic(List<Line> lines) {
    return lines.size() == 1 && lines.get(0).item().per().isEmpty()
        ? ""
        : lines.stream().map(Line::shown).collect(Collectors.joining(" + ", "", " = "));
  }

  private static List<Evidence> evidence(List<Line> lines, Line first) {
    return lines.stream()
        .filter(line -> !line.equals(first))
        .map(line -> Evidence.of(line.item().row().path().field("target"), textOf(line.item())))
        .toList();
  }

  private static String textOf(CostItem item) {
    return item.row().value().target().map(Target::text).orElse("");
  }
}
