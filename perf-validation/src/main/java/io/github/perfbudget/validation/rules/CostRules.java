package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on cost indicators against the money they explain (成本指标与预算). */
public final class CostRules {

  /**
   * The costs of a table explain all of its money: one of them is the whole, or they add up to it.
   * A unit price counts times the one quantity of its unit in the table, the cost per head of a
   * declaration's 公用经费 times the people whom its 人员经费 counts; a gap of less than a hundredth is a
   * budget that was rounded up.
   */
  public static final Rule<Undertaking> EXPLAINED =
      Rule.<Undertaking>builder()
          .id("cost.budget")
          .ref("COST-01")
          .severity(Severity.WARNING)
          .title("成本指标与预算数匹配", "The cost indicators explain the whole budget")
          .message(
              "成本指标合计{sum}，少于预算数{total}",
              "the cost indicators make {sum}, less than the budget of {total}")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("预算数25万元，只有成本指标：场地费≤12万元", "预算数25万元，成本指标：场地费≤12万元、宣传费≤13万元")
          .check((table, at) -> against(table, -1))
          .build();

  /** The costs of a table are no more than its money, nor is any price times its quantity. */
  public static final Rule<Undertaking> CEILINGS =
      Rule.<Undertaking>builder()
          .id("cost.ceilings")
          .ref("COST-02")
          .severity(Severity.WARNING)
          .title("成本指标合计不超过预算数", "The cost indicators are no more than the budget")
          .message(
              "成本指标合计{sum}，超过预算数{total}",
              "the cost indicators make {sum}, more than the budget of {total}")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("预算数25万元，成本指标：场地费≤16万元、宣传费≤13万元", "预算数25万元，成本指标：场地费≤12万元、宣传费≤13万元")
          .check((table, at) -> against(table, 1))
          .build();

  /** A cost that its name gives for each unit has a value for each unit. */
  public static final Rule<Indicator> PER_UNIT =
      Rule.<Indicator>builder()
          .id("cost.per-unit")
          .ref("COST-04")
          .severity(Severity.WARNING)
          .title("单位成本的指标值写明每单位", "A cost for each unit has a value for each unit")
          .message(
              "「{name}」是单位成本，指标值「{target}」没有写明每单位",
              "\"{name}\" is a cost for each unit, the target \"{target}\" does not say of which")
          .basis(Bases.HOUSE_RULE)
          .example("人均培训成本　≤0.3万元", "人均培训成本　≤0.3万元/人")
          .addSupersededRule("indicator.unit")
          .check(CostRules::withoutUnit)
          .build();

  private CostRules() {}

  private static Stream<? extends Judgement> against(Undertaking table, int sign) {
    return table.total().stream()
        .flatMap(
            total ->
                total.value().toAmount().stream()
                    .flatMap(amount -> CostSheet.of(table).judge(amount, sign).stream()));
  }

  private static Stream<Breach> withoutUnit(Indicator row, FieldPath at) {
    return CostItem.isCost(row)
        ? row.target().stream()
            .filter(target -> target.value() instanceof Amount)
            .flatMap(
                target ->
                    perUnitWords(row).stream()
                        .map(
                            name ->
                                Breach.at(at.field("target"))
                                    .with("name", name)
                                    .with("target", target.text())))
        : Stream.of();
  }

  private static Optional<String> perUnitWords(Indicator row) {
    return Stream.of(row.name(), row.description())
        .flatMap(Optional::stream)
        .filter(text -> CostItem.isPerUnit(text))
        .findFirst();
  }

  static List<String> words(Indicator row) {
    return Stream.of(row.name(), row.description()).flatMap(Optional::stream).toList();
  }
}
