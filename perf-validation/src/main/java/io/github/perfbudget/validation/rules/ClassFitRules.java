package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Direction;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Unit;
import io.github.perfbudget.model.value.UnitKind;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Rules on what an indicator measures against its level-2 class (指标与分类相符). What counts is the unit
 * of its target and the words of its name and description.
 */
final class ClassFitRules {

  /** Words of time (表示时间的词语). */
  private static final Parameter<List<String>> TIME =
      Parameter.words(
          "words",
          List.of(
              "及时", "按时", "准时", "按期", "如期", "时效", "时限", "时间", "期限", "工期", "周期", "进度", "月", "日", "年",
              "季", "天", "前"),
          "表示时间的词语",
          "words that speak of time");

  /** Words of the environment (表示生态环境的词语). */
  private static final Parameter<List<String>> ENVIRONMENT =
      Parameter.words(
          "words",
          List.of(
              "生态", "环境", "环保", "绿", "污", "排", "节", "耗", "水", "气", "废", "垃圾", "碳", "林", "草", "土",
              "循环", "尘", "噪", "药", "植被", "盖度", "无纸", "保洁", "清洁", "清扫", "环卫", "卫生", "沙", "秸秆", "物种",
              "能源"),
          "表示生态环境的词语",
          "words that speak of the environment");

  /** A quantity is counted or measured. */
  static final Rule<Indicator> QUANTITY =
      rule("class.quantity", "CLS-01")
          .title("数量指标是个数或计量，不是比率或金额", "A quantity is counted, it is no ratio and no money")
          .message(
              "数量指标「{name}」的指标值「{target}」不是数量",
              "\"{name}\" is filed as a quantity, its target \"{target}\" is none")
          .basis(Bases.INDICATOR_GUIDE)
          .example("数量指标：示范带动情况　≥50%", "数量指标：举办活动次数　≥4次")
          .check(
              misfiled(
                  IndicatorType.QUANTITY,
                  row ->
                      row.target().map(Target::value).filter(ClassFitRules::isShare).isPresent()))
          .build();

  /** A number under time speaks of time. */
  static final Rule<Indicator> TIMELINESS =
      rule("class.timeliness", "CLS-02")
          .title("时效指标反映时间", "An indicator of time speaks of time")
          .message(
              "时效指标「{name}」（{target}）的名称、描述和单位都不涉及时间",
              "neither name nor unit of \"{name}\" ({target}), filed under time, speaks of time")
          .basis(Bases.INDICATOR_GUIDE)
          .example("时效指标：服务覆盖比例　≥90%", "时效指标：资金拨付及时率　≥90%")
          .addParameter(TIME)
          .checkedBy(
              settings ->
                  misfiled(IndicatorType.TIMELINESS, row -> isTimeless(row, settings.get(TIME))))
          .build();

  /** A quality is no number of things and no punctuality. */
  static final Rule<Indicator> QUALITY =
      rule("class.quality", "CLS-03")
          .title("质量指标反映产出质量，不是数量或及时性", "A quality is no number of things and no punctuality")
          .message(
              "质量指标「{name}」（{target}）反映的是数量或时效",
              "\"{name}\" ({target}), filed under quality, is a matter of quantity or time")
          .basis(Bases.INDICATOR_GUIDE)
          .example("质量指标：报送及时率　≥95%", "质量指标：活动验收合格率　≥95%")
          .check(misfiled(IndicatorType.QUALITY, ClassFitRules::isCountOrTime))
          .build();

  /** An ecological benefit speaks of the environment. */
  static final Rule<Indicator> ECOLOGY =
      rule("class.ecology", "CLS-04")
          .title("生态效益指标与生态环境有关", "An ecological benefit speaks of the environment")
          .message(
              "生态效益指标「{name}」（{target}）的名称和描述都不涉及生态环境",
              "neither name nor description of \"{name}\" ({target}), filed under ecology, speaks of it")
          .basis(Bases.COMPREHENSIVE_MANAGEMENT)
          .example("生态效益指标：品牌知名程度　≥60%", "生态效益指标：垃圾分类覆盖率　≥60%")
          .addParameter(ENVIRONMENT)
          .checkedBy(
              settings ->
                  misfiled(
                      IndicatorType.ECOLOGICAL_BENEFIT,
                      row -> !saysAny(row, settings.get(ENVIRONMENT))))
          .build();

  /** A lasting effect is no head count and no punctuality. */
  static final Rule<Indicator> SUSTAINABILITY =
      rule("class.sustainable", "CLS-05")
          .title("可持续影响指标反映长期影响，不是当年的数量或及时性", "A lasting effect is no number of this year")
          .message(
              "可持续影响指标「{name}」（{target}）反映的是当年的数量或时效",
              "\"{name}\" ({target}), filed under lasting effects, is a number of this year")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("可持续影响指标：参加活动人数　≥40人", "可持续影响指标：机制运行年限　≥3年")
          .check(misfiled(IndicatorType.SUSTAINABLE_IMPACT, ClassFitRules::isCountOrTime))
          .build();

  /** Satisfaction says whose. */
  static final Rule<Indicator> ASKED =
      rule("class.satisfaction", "CLS-06")
          .title("满意度指标写明调查对象", "Satisfaction says whose")
          .message(
              "满意度指标「{name}」（{target}）没有写明调查对象",
              "the satisfaction \"{name}\" ({target}) does not say whose")
          .basis(Bases.INDICATOR_GUIDE)
          .example("满意度指标：满意度　≥90%", "满意度指标：参展企业满意度　≥90%")
          .check(misfiled(IndicatorType.SERVICE_SATISFACTION, ClassFitRules::isNobodys))
          .build();

  private static final List<String> PUNCTUAL = List.of("及时", "按时", "准时", "按期", "如期");
  private static final List<String> COUNTS = List.of("数", "数量", "人次", "次数", "人员", "种类");

  private ClassFitRules() {}

  private static Rule.Builder<Indicator> rule(String id, String ref) {
    return Rule.<Indicator>builder().id(id).ref(ref).severity(Severity.WARNING);
  }

  private static Check<Indicator> misfiled(IndicatorType type, Predicate<Indicator> other) {
    return Check.<Indicator>broken(other, ClassFitRules::breach)
        .unless(JudgedRows::isNotApplicable)
        .when(row -> Cells.filled(row.name()).isPresent())
        .when(row -> row.target().isPresent() && row.type().filter(type::equals).isPresent());
  }

  private static Breach breach(Indicator row, FieldPath at) {
    return Breach.at(at.field("name"))
        .with("name", row.name().orElse(""))
        .with("target", row.target().map(Target::text).orElse(""))
        .resting(at.field("target"), row.target().map(Target::text).orElse(""));
  }

  private static boolean isShare(Object value) {
    return value instanceof Ratio || value instanceof Amount;
  }

  private static boolean saysAny(Indicator row, List<String> terms) {
    return Terms.containsAny(row.name(), terms) || Terms.containsAny(row.description(), terms);
  }

  private static boolean isTimeless(Indicator row, List<String> time) {
    return row.target().filter(target -> target.value() instanceof NumericValue).isPresent()
        && !saysAny(row, time)
        && unitOf(row).filter(unit -> unit.kind() == UnitKind.TIME).isEmpty();
  }

  private static Optional<Unit> unitOf(Indicator row) {
    return row.target()
        .flatMap(
            target ->
                target.value() instanceof Quantity quantity
                    ? quantity.knownUnit()
                    : Optional.empty());
  }

  private static boolean isCountOrTime(Indicator row) {
    return Terms.containsAny(row.name(), PUNCTUAL) || isCount(row);
  }

  /** A number of things, the more the better. */
  private static boolean isCount(Indicator row) {
    return row.name().filter(name -> Terms.endsWithAny(Cells.key(name), COUNTS)).isPresent()
        && row.target().flatMap(Target::direction).equals(Optional.of(Direction.HIGHER))
        && unitOf(row)
            .filter(
                unit ->
                    unit.kind() == UnitKind.PERSONS
                        || unit.kind() == UnitKind.ITEMS
                        || unit.kind() == UnitKind.EVENTS)
            .isPresent();
  }

  private static boolean isNobodys(Indicator row) {
    return List.of("满意度", "满意率", "满意程度", "服务满意度", "服务满意率")
            .contains(Cells.key(row.name().orElse("")))
        && !RelevanceRules.isExplained(row);
  }
}
