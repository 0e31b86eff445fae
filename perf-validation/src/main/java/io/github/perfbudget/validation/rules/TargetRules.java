package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.UnitPrice;
import io.github.perfbudget.model.value.Unrecognized;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules on the target of an indicator (指标值). A target in words is none of theirs. */
final class TargetRules {

  /** Units besides the known ones (另外认可的单位). */
  private static final Parameter<List<String>> MORE_UNITS =
      Parameter.words("units", List.of(), "另外认可的计量单位", "units besides the known ones");

  /**
   * A number has a comparator; a range needs none. Where no other comparator could be meant, {@link
   * #COMPARATOR_AT_LIMIT} speaks.
   */
  static final Rule<Indicator> COMPARATOR =
      Rule.<Indicator>builder()
          .id("target.comparator")
          .ref("VAL-01")
          .severity(Severity.WARNING)
          .title("定量指标值写明比较符号", "A target that is a number has a comparator")
          .message(
              "指标值「{target}」没有≥、≤、＝等比较符号",
              "the target \"{target}\" has no comparator such as ≥, ≤ or =")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("验收合格率：95%", "验收合格率：≥95%")
          .check(Check.broken(row -> lacksComparator(row) && !isAtLimit(row), TargetRules::breach))
          .build();

  /**
   * What cannot be surpassed is written with an equals sign. Without one it means the same, so this
   * is worth knowing and no more.
   */
  static final Rule<Indicator> COMPARATOR_AT_LIMIT =
      Rule.<Indicator>builder()
          .id("target.comparator.limit")
          .ref("VAL-01")
          .severity(Severity.INFO)
          .title("指标值为100%或0的写明等号", "A target of 100% or 0 has an equals sign")
          .message(
              "指标值「{target}」没有写等号，只能理解为等于",
              "the target \"{target}\" has no equals sign, and can mean nothing else")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("发放准确率：100%", "发放准确率：=100%")
          .check(Check.broken(row -> lacksComparator(row) && isAtLimit(row), TargetRules::breach))
          .build();

  /**
   * The cost is bounded from above. Where there is no comparator at all, {@link #COMPARATOR}
   * speaks; a price that is fixed exactly, such as a standard of pay, is a matter of {@link
   * TargetValueRules#EXACT}.
   */
  static final Rule<Indicator> COST_CEILING =
      Rule.<Indicator>builder()
          .id("target.cost-ceiling")
          .ref("COST-06")
          .severity(Severity.WARNING)
          .title("成本指标设上限", "A cost is bounded from above")
          .message(
              "成本指标值「{target}」没有用≤或＜设上限",
              "the cost \"{target}\" is not bounded from above by ≤ or <")
          .basis(Bases.HOUSE_RULE)
          .example("项目总成本：=25万元", "项目总成本：≤25万元")
          .check(Check.broken(TargetRules::isCostWithoutCeiling, TargetRules::breach))
          .build();

  /**
   * What follows the number is a unit. Where it is the indicator's name, {@link #UNIT_NOT_NAME}
   * speaks.
   */
  static final Rule<Indicator> UNIT_KNOWN =
      Rule.<Indicator>builder()
          .id("target.unit.known")
          .ref("UNIT-01")
          .severity(Severity.WARNING)
          .title("指标值的单位是计量单位", "The unit of a target is a unit")
          .message("「{unit}」不是计量单位", "\"{unit}\" is no known unit")
          .basis(Bases.HOUSE_RULE)
          .example("验收合格率：≥95内部", "验收合格率：≥95%")
          .addParameter(MORE_UNITS)
          .checkedBy(
              settings ->
                  Check.found(
                      row ->
                          suffix(row)
                              .filter(unit -> !isName(row, unit))
                              .filter(unit -> !settings.get(MORE_UNITS).contains(unit)),
                      TargetRules::otherUnit))
          .build();

  /** What follows the number is not the name of the indicator or of its class. */
  static final Rule<Indicator> UNIT_NOT_NAME =
      Rule.<Indicator>builder()
          .id("target.unit.name")
          .ref("UNIT-02")
          .severity(Severity.ERROR)
          .title("指标值的单位不是指标名称", "The unit of a target is not the indicator's name")
          .message(
              "单位「{unit}」是指标或指标分类的名称，不是计量单位",
              "the unit \"{unit}\" is the name of the indicator or of its class")
          .basis(Bases.HOUSE_RULE)
          .example("验收合格率：≥95验收合格率", "验收合格率：≥95%")
          .check(
              Check.found(
                  row -> suffix(row).filter(unit -> isName(row, unit)), TargetRules::otherUnit))
          .build();

  private static final Set<Comparator> CEILINGS =
      EnumSet.of(Comparator.AT_MOST, Comparator.LESS_THAN);

  private TargetRules() {}

  private static boolean lacksComparator(Indicator row) {
    return row.target()
        .filter(target -> target.comparator().isEmpty())
        .filter(target -> target.value() instanceof NumericValue value && value.upper().isEmpty())
        .isPresent();
  }

  private static boolean isAtLimit(Indicator row) {
    return row.target()
        .filter(target -> TargetValueRules.isLimit(row, (NumericValue) target.value()))
        .isPresent();
  }

  private static boolean isCostWithoutCeiling(Indicator row) {
    return row.target()
        .filter(target -> target.value() instanceof Amount || target.value() instanceof UnitPrice)
        .filter(target -> target.comparator().filter(sign -> !CEILINGS.contains(sign)).isPresent())
        .filter(target -> isCost(row) && !TargetValueRules.isExactPrice(row, target.value()))
        .isPresent();
  }

  static boolean isCost(Indicator row) {
    return row.type()
        .map(type -> type.belongsTo(IndicatorCategory.COST))
        .orElse(row.category().equals(Optional.of(IndicatorCategory.COST)));
  }

  private static Breach breach(Indicator row, FieldPath at) {
    return Breach.at(at.field("target")).with("target", row.target().orElseThrow().text());
  }

  /** What follows the number and is no unit. */
  private static Optional<String> suffix(Indicator row) {
    return row.target()
        .flatMap(
            target ->
                target.value() instanceof Unrecognized value
                    ? Optional.of(value.suffix())
                    : Optional.empty());
  }

  private static Breach otherUnit(String unit, FieldPath at) {
    return Breach.at(at.field("target")).with("unit", unit);
  }

  private static boolean isName(Indicator row, String unit) {
    String key = Cells.key(unit);
    return Stream.of(row.name(), row.description(), row.typeText(), row.categoryText())
            .flatMap(Optional::stream)
            .anyMatch(name -> Cells.key(name).equals(key))
        || isRateOf(Cells.key(row.name().orElse("")), key);
  }

  /** The end of a name that says a rate: 按期办结率 of 案件按期办结率. */
  private static boolean isRateOf(String name, String unit) {
    return unit.length() > 1 && unit.endsWith("率") && name.endsWith(unit);
  }
}
