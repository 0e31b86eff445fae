package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rules on cost indicators against the money they explain (成本指标与预算). */
final class CostRules {

  /**
   * The costs of a table explain all of its money: one of them is the whole, or they add up to it.
   * A unit price counts times the one quantity of its unit in the table, the cost per head of a
   * declaration's 公用经费 times the people whom its 人员经费 counts; a gap of less than a hundredth is a
   * budget that was rounded up.
   */
  static final Rule<Filing> EXPLAINED =
      Rule.<CostSheet>builder()
          .id("cost.budget")
          .ref("COST-01")
          .severity(Severity.WARNING)
          .title("成本指标与预算数匹配", "The cost indicators explain the whole budget")
          .message(
              "成本指标合计{sum}，少于预算数{total}",
              "the cost indicators make {sum}, less than the budget of {total}")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("预算数25万元，只有成本指标：场地费≤12万元", "预算数25万元，成本指标：场地费≤12万元、宣传费≤13万元")
          .check((costs, at) -> costs.judge(-1).stream())
          .build()
          .on(CostSheet.ALL);

  /** The costs of a table are no more than its money, nor is any price times its quantity. */
  static final Rule<Filing> CEILINGS =
      Rule.<CostSheet>builder()
          .id("cost.ceilings")
          .ref("COST-02")
          .severity(Severity.WARNING)
          .title("成本指标合计不超过预算数", "The cost indicators are no more than the budget")
          .message(
              "成本指标合计{sum}，超过预算数{total}",
              "the cost indicators make {sum}, more than the budget of {total}")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("预算数25万元，成本指标：场地费≤16万元、宣传费≤13万元", "预算数25万元，成本指标：场地费≤12万元、宣传费≤13万元")
          .check((costs, at) -> costs.judge(1).stream())
          .build()
          .on(CostSheet.ALL);

  /** A cost that its name gives for each unit has a value for each unit. */
  static final Rule<Indicator> PER_UNIT =
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
          .check(Check.found(CostRules::withoutUnit, CostRules::breach))
          .build();

  /** What a cost is called, and its target. */
  private record PerUnit(String name, String target) {}

  private CostRules() {}

  /** The row of a cost whose words give it for each unit, and whose target does not. */
  private static Optional<PerUnit> withoutUnit(Indicator row) {
    return row.target()
        .filter(target -> target.value() instanceof Amount && CostItem.isCost(row))
        .flatMap(target -> perUnitWords(row).map(name -> new PerUnit(name, target.text())));
  }

  private static Breach breach(PerUnit cost, FieldPath at) {
    return Breach.at(at.field("target")).with("name", cost.name()).with("target", cost.target());
  }

  private static Optional<String> perUnitWords(Indicator row) {
    return row.name()
        .filter(CostItem::isPerUnit)
        .or(() -> row.description().filter(CostItem::isPerUnit));
  }

  static List<String> words(Indicator row) {
    List<String> words = new ArrayList<>(2);
    row.name().ifPresent(words::add);
    row.description().ifPresent(words::add);
    return words;
  }
}
