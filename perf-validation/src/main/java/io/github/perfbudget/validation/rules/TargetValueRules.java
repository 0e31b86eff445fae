package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.Direction;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.RatioUnit;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.UnitPrice;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/** Rules on the number of a target (定量指标值). */
final class TargetValueRules {

  /** The least satisfaction in percent (最低满意度). */
  private static final Parameter<BigDecimal> MINIMUM_SATISFACTION =
      Parameter.number(
          "minimum", BigDecimal.valueOf(60), "满意度的最低值（%）", "the least satisfaction, in percent");

  /**
   * Outputs and satisfaction are bounded from below, unless they name what is bad. Of benefits and
   * qualities, a share of less than half may be of something bad that no word list knows.
   */
  static final Rule<Indicator> DIRECTION =
      Rule.<Indicator>builder()
          .id("target.direction")
          .ref("VAL-02")
          .severity(Severity.WARNING)
          .title("产出、效益、满意度指标设下限", "Outputs, benefits and satisfaction are bounded from below")
          .message(
              "「{name}」的指标值「{target}」设了上限，完成得越少越好",
              "the target \"{target}\" of \"{name}\" is bounded from above: less would be better")
          .basis(Bases.HOUSE_RULE)
          .example("验收合格率：≤95%", "验收合格率：≥95%")
          .check(numberRule(TargetValueRules::isBoundedFromAbove))
          .build();

  /** Growth, satisfaction and prices are not to be met to the dot. */
  static final Rule<Indicator> EXACT =
      Rule.<Indicator>builder()
          .id("target.exact")
          .ref("VAL-03")
          .severity(Severity.INFO)
          .title("增长、满意度和单位成本指标不用等号", "Growth, satisfaction and prices have no equals sign")
          .message(
              "「{name}」的指标值「{target}」用了等号，多于或少于都算未完成",
              "the target \"{target}\" of \"{name}\" has an equals sign: more or less would be a miss")
          .basis(Bases.HOUSE_RULE)
          .example("税收增长率：=5%", "税收增长率：≥5%")
          .check(numberRule((row, value) -> isExactGrowth(row, value) || isExactPrice(row, value)))
          .build();

  /** A ratio that is no growth lies between 0 and 100%. */
  static final Rule<Indicator> RATIO_RANGE =
      Rule.<Indicator>builder()
          .id("target.ratio.range")
          .ref("VAL-04")
          .severity(Severity.WARNING)
          .title("比率在0至100%之间（增长率除外）", "A ratio that is no growth lies between 0 and 100%")
          .message(
              "「{name}」的指标值「{target}」不在0至100%之间",
              "the target \"{target}\" of \"{name}\" is not between 0 and 100%")
          .basis(Bases.HOUSE_RULE)
          .example("验收合格率：≥120%", "验收合格率：≥95%")
          .check(numberRule(TargetValueRules::isOutOfRange))
          .build();

  /** Satisfaction is at least {@link #MINIMUM_SATISFACTION}, usually 60%, where points begin. */
  static final Rule<Indicator> LOW_SATISFACTION =
      Rule.<Indicator>builder()
          .id("target.satisfaction.low")
          .ref("VAL-05")
          .severity(Severity.WARNING)
          .title("满意度不低于最低值（60%）", "Satisfaction is at least the minimum (60%)")
          .message(
              "「{name}」的指标值「{target}」低于{minimum}%，自评不得分",
              "the target \"{target}\" of \"{name}\" is less than {minimum}%, which earns no points")
          .basis(Bases.INDICATOR_GUIDE)
          .example("参展企业满意度：≥35%", "参展企业满意度：≥85%")
          .validFrom(Bases.INDICATOR_GUIDE_ISSUED)
          .addParameter(MINIMUM_SATISFACTION)
          .checkedBy(settings -> lowSatisfaction(settings.get(MINIMUM_SATISFACTION)))
          .build();

  /** A target of 0 is not scored by proportion. */
  static final Rule<Indicator> ZERO =
      Rule.<Indicator>builder()
          .id("target.zero")
          .ref("VAL-12")
          .severity(Severity.INFO)
          .title("指标值为0时另定评分办法", "A target of 0 needs a way of scoring of its own")
          .message(
              "「{name}」的指标值「{target}」为0，不能按完成比例计分",
              "the target \"{target}\" of \"{name}\" is 0 and cannot be scored by proportion")
          .basis(Bases.HOUSE_RULE)
          .example("安全事故起数：=0起", "安全生产检查次数：≥4次")
          .check(
              numberRule((row, value) -> value.number().signum() == 0 && value.upper().isEmpty()))
          .build();

  /** A row either applies or does not: name and target say the same. */
  static final Rule<Indicator> NOT_APPLICABLE =
      Rule.<Indicator>builder()
          .id("indicator.not-applicable")
          .ref("VAL-11")
          .severity(Severity.INFO)
          .title("不涉及的指标整行填写不涉及", "A row that does not apply says so in name and target")
          .message(
              "三级指标「{name}」与指标值「{target}」只有一处为不涉及",
              "of the name \"{name}\" and the target \"{target}\" one alone says 不涉及")
          .basis(Bases.PROJECT_FORM)
          .example("三级指标：环境改善情况　指标值：不涉及", "三级指标：不涉及　指标值：不涉及")
          .check(Check.broken(TargetValueRules::isHalfApplicable, TargetValueRules::breach))
          .build();

  /** Of these, less is better, or the target is a limit by its nature. */
  private static final List<String> BAD =
      List.of(
          "事故", "投诉", "死亡", "发生", "排放", "污染", "时限", "时间", "成本", "控制", "空置", "错", "违", "误", "失", "损",
          "耗", "降", "减", "不");

  private static final List<String> GROWTH = List.of("增长", "增速", "增幅", "扩大", "满意");

  private static final List<String> CHANGE =
      List.of("增", "降", "减", "涨", "升", "提高", "扩大", "变动", "变化", "倍", "同比", "环比", "收益", "回报", "超额");

  private static final Set<IndicatorType> BOUNDED_FROM_BELOW =
      EnumSet.of(
          IndicatorType.QUANTITY,
          IndicatorType.QUALITY,
          IndicatorType.ECONOMIC_BENEFIT,
          IndicatorType.SOCIAL_BENEFIT,
          IndicatorType.ECOLOGICAL_BENEFIT,
          IndicatorType.SUSTAINABLE_IMPACT,
          IndicatorType.SERVICE_SATISFACTION);

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal HALF = BigDecimal.valueOf(50);
  private static final Optional<IndicatorType> SATISFACTION =
      Optional.of(IndicatorType.SERVICE_SATISFACTION);
  private static final Set<IndicatorType> WANTED =
      EnumSet.of(IndicatorType.QUANTITY, IndicatorType.SERVICE_SATISFACTION);

  private TargetValueRules() {}

  private static Check<Indicator> numberRule(BiPredicate<Indicator, NumericValue> broken) {
    Check<Indicator> check =
        Check.broken(
            row -> broken.test(row, (NumericValue) row.target().orElseThrow().value()),
            TargetValueRules::breach);
    return check.when(
        row -> row.target().filter(each -> each.value() instanceof NumericValue).isPresent());
  }

  private static Breach breach(Indicator row, FieldPath at) {
    return breach(row, row.target().orElseThrow(), at);
  }

  static Breach breach(Indicator row, Target target, FieldPath at) {
    return Breach.at(at.field("target"))
        .with("name", row.name().orElse(""))
        .with("target", target.text());
  }

  private static boolean isBoundedFromAbove(Indicator row, NumericValue value) {
    return row.type().filter(BOUNDED_FROM_BELOW::contains).isPresent()
        && row.target().flatMap(Target::direction).equals(Optional.of(Direction.LOWER))
        && isWanted(row, value)
        && !saysAny(row, BAD);
  }

  /** Whether what is measured is no doubt wanted: output, satisfaction, or most of something. */
  private static boolean isWanted(Indicator row, NumericValue value) {
    return value instanceof Ratio
        ? percent(value).compareTo(HALF) >= 0 || row.type().equals(SATISFACTION)
        : row.type().filter(WANTED::contains).isPresent();
  }

  /** Whether a number stands at an end of its scale: 100% or 0 of what does not grow. */
  static boolean isLimit(Indicator row, NumericValue value) {
    boolean full =
        value instanceof Ratio ratio
            && !ratio.unit().isPoints()
            && percent(value).compareTo(HUNDRED) == 0;
    return (full || value.number().signum() == 0) && !saysAny(row, CHANGE);
  }

  /** Whether a cost is fixed at so much for each unit. */
  static boolean isExactPrice(Indicator row, IndicatorValue value) {
    return value instanceof UnitPrice
        && TargetRules.isCost(row)
        && row.target().flatMap(Target::comparator).equals(Optional.of(Comparator.EQUAL));
  }

  private static boolean isExactGrowth(Indicator row, NumericValue value) {
    return value instanceof Ratio
        && row.target().flatMap(Target::comparator).equals(Optional.of(Comparator.EQUAL))
        && Terms.containsAny(row.name(), GROWTH)
        && percent(value).compareTo(HUNDRED) != 0;
  }

  private static boolean isOutOfRange(Indicator row, NumericValue value) {
    return value instanceof Ratio ratio
        && !ratio.unit().isPoints()
        && !saysAny(row, CHANGE)
        && (percent(value).compareTo(HUNDRED) > 0 || value.number().signum() < 0);
  }

  private static Check<Indicator> lowSatisfaction(BigDecimal minimum) {
    Check<Indicator> check =
        Check.broken(
            row -> percent((Ratio) row.target().orElseThrow().value()).compareTo(minimum) < 0,
            (row, at) -> breach(row, at).with("minimum", minimum.toPlainString()));
    return check.when(TargetValueRules::isSatisfaction);
  }

  private static boolean isSatisfaction(Indicator row) {
    return row.target().filter(TargetValueRules::isShare).isPresent()
        && row.type().equals(Optional.of(IndicatorType.SERVICE_SATISFACTION))
        && Terms.containsAny(row.name(), List.of("满意"))
        && !Terms.containsAny(row.name(), List.of("不满意"));
  }

  private static boolean saysAny(Indicator row, List<String> terms) {
    return Terms.containsAny(row.name(), terms) || Terms.containsAny(row.description(), terms);
  }

  private static boolean isShare(Target target) {
    return target.value() instanceof Ratio ratio && !ratio.unit().isPoints();
  }

  /** A ratio in percent; the number of what is none, and of percentage points. */
  static BigDecimal percent(NumericValue value) {
    return value instanceof Ratio ratio && !ratio.unit().isPoints()
        ? ratio.unit().convert(ratio.number(), RatioUnit.PERCENT)
        : value.number();
  }

  private static boolean isHalfApplicable(Indicator row) {
    Optional<String> name = Cells.filled(row.name());
    return name.isPresent()
        && row.target()
            .filter(target -> !target.text().isBlank())
            .filter(
                target ->
                    JudgedRows.isNotApplicable(target) != JudgedRows.isNotApplicable(name.get()))
            .isPresent();
  }
}
