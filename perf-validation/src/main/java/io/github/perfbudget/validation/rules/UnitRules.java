package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.internal.Key;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Unit;
import io.github.perfbudget.model.value.UnitKind;
import io.github.perfbudget.model.value.UnitPrice;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.internal.Repeats;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on the unit of a target against the name of its indicator (计量单位). */
final class UnitRules {

  /**
   * What a name calls a rate, a number or an amount is written as one; a cost of 万 or 亿 lacks 元.
   */
  static final Rule<Indicator> FITS =
      Rule.<Indicator>builder()
          .id("target.unit.fits")
          .ref("UNIT-03")
          .severity(Severity.WARNING)
          .title("指标值的单位与指标名称相符", "The unit of a target fits the indicator's name")
          .message(
              "「{name}」的指标值应形如{expected}，现为「{target}」",
              "the target of \"{name}\" should look like {expected}, it is \"{target}\"")
          .basis(Bases.HOUSE_RULE)
          .example("验收合格率：≥95次", "验收合格率：≥95%")
          .addSupersededRule("indicator.unit")
          .check(Check.found(UnitRules::misfit, (misfit, at) -> misfit.breach(at)))
          .build();

  /** The percent sign stands in the target alone. */
  static final Rule<Indicator> PERCENT_IN_NAME =
      Rule.<Indicator>builder()
          .id("indicator.name.percent")
          .ref("UNIT-04")
          .severity(Severity.INFO)
          .title("百分号不写在三级指标名称中", "The percent sign stands in the target, not in the name")
          .message("三级指标「{name}」中有百分号", "there is a percent sign in the name \"{name}\"")
          .basis(Bases.PROJECT_FORM)
          .example("验收合格率（%）　≥95%", "验收合格率　≥95%")
          .check(
              Check.found(
                  row -> row.name().filter(UnitRules::holdsPercent),
                  (name, at) -> Breach.at(at.field("name")).with("name", name)))
          .build();

  /** Indicators of one name have one unit; each other unit of a later table is reported. */
  static final Rule<Filing> ONE_UNIT =
      Rule.<List<Located<Indicator>>>builder()
          .id("indicator.unit")
          .ref("UNIT-05")
          .severity(Severity.WARNING)
          .title("同名指标的计量单位一致", "Indicators of one name have one unit")
          .message(
              "指标「{name}」的指标值为「{later}」，前面一处为「{earlier}」，单位不同",
              "the target of \"{name}\" is \"{later}\", an earlier one \"{earlier}\": the units differ")
          .basis(Bases.HOUSE_RULE)
          .example("一张表：走访慰问数量≥5户；另一张表：走访慰问数量≥5家", "两张表都是：走访慰问数量≥5户")
          .check((rows, at) -> otherUnits(rows))
          .build()
          .on(FilingParts.INDICATORS.together());

  /** A target and what one that fits its indicator's name looks like. */
  private record Misfit(Indicator row, Target target, String expected) {

    Breach breach(FieldPath at) {
      return TargetValueRules.breach(row, target, at).with("expected", expected);
    }
  }

  /** What targets look like, in figures that both languages read. */
  private static final String RATE = "95%";

  private static final String COUNT = "20个";
  private static final String AMOUNT = "5万元";

  private static final List<String> PERCENT = List.of("%", "％");
  private static final List<String> PERCENT_IN_BRACKETS = List.of("%）", "%)", "％）", "％)");
  private static final List<String> RATES = List.of("率", "比例", "比重", "占比", "增速", "增幅", "百分比");
  private static final List<String> NO_RATES =
      List.of("频率", "功率", "速率", "效率", "分辨率", "汇率", "利率", "产率", "单产率");
  private static final List<String> COUNTS =
      List.of(
          "数量", "人数", "次数", "户数", "个数", "件数", "家数", "企业数", "项目数", "签约数", "份数", "批次", "人次", "场次");
  private static final List<String> AMOUNTS =
      List.of("金额", "投资额", "签约额", "销售额", "零售额", "交易额", "进出口额", "数额");
  private static final List<String> PEOPLE = List.of("名", "位");
  private static final int LONG = 4;

  private UnitRules() {}

  private static boolean holdsPercent(String name) {
    return Terms.containsAny(name, PERCENT);
  }

  private static Optional<Misfit> misfit(Indicator row) {
    return row.target()
        .filter(target -> target.value() instanceof NumericValue)
        .flatMap(
            target ->
                expected(row, target.value()).map(expected -> new Misfit(row, target, expected)));
  }

  /** The name as it is compared with others, without （%） or % at its end. */
  static String nameOf(Optional<String> name) {
    String key = Cells.key(name.orElse(""));
    int open = Math.max(key.lastIndexOf('（'), key.lastIndexOf('('));
    if (open > 0 && Terms.endsWithAny(key, PERCENT_IN_BRACKETS)) {
      return key.substring(0, open);
    }
    boolean percent = key.length() > 1 && Terms.endsWithAny(key, PERCENT);
    return percent ? key.substring(0, key.length() - 1) : key;
  }

  private static Optional<String> expected(Indicator row, IndicatorValue value) {
    String name = nameOf(row.name());
    if (CostItem.isCost(row) && isMultiplierAlone(value)) {
      return Optional.of(AMOUNT);
    }
    if (Terms.endsWithAny(name, RATES) && !Terms.endsWithAny(name, NO_RATES)) {
      return isShare(value) ? Optional.empty() : Optional.of(RATE);
    }
    if (Terms.endsWithAny(name, COUNTS)) {
      return isCounted(value) ? Optional.empty() : Optional.of(COUNT);
    }
    return Terms.endsWithAny(name, AMOUNTS) && !isMoney(value)
        ? Optional.of(AMOUNT)
        : Optional.empty();
  }

  /** A ratio, or a rate of a population: 12/10万. */
  private static boolean isShare(IndicatorValue value) {
    return value instanceof Ratio
        || (value instanceof Quantity quantity && quantity.unit().startsWith("/"));
  }

  private static boolean isCounted(IndicatorValue value) {
    return value instanceof Quantity quantity && !quantity.unit().isEmpty();
  }

  /** As in 250万, of which nothing says what it counts. */
  private static boolean isMultiplierAlone(IndicatorValue value) {
    return value instanceof Quantity quantity
        && !quantity.unit().isEmpty()
        && quantity.knownUnit().filter(unit -> unit.kind() == UnitKind.NUMBER).isPresent();
  }

  private static boolean isMoney(IndicatorValue value) {
    return value instanceof Amount
        || value instanceof UnitPrice
        || (value instanceof Quantity quantity
            && quantity
                .knownUnit()
                .filter(unit -> unit.kind() == UnitKind.FOREIGN_MONEY)
                .isPresent());
  }

  private static Stream<Breach> otherUnits(List<Located<Indicator>> all) {
    Stream<Located<Indicator>> rows =
        all.stream()
            .filter(row -> number(row).isPresent())
            .filter(row -> nameOf(row.value().name()).length() >= LONG);
    return Repeats.of(rows, UnitRules::keyOf)
        .filter(repeat -> differ(number(repeat.earlier()), number(repeat.later())))
        .map(
            repeat ->
                Breach.at(repeat.later().path().field("target"))
                    .with("name", repeat.later().value().name().orElse(""))
                    .with("earlier", textOf(repeat.earlier()))
                    .with("later", textOf(repeat.later()))
                    .resting(repeat.earlier().path().field("target"), textOf(repeat.earlier())));
  }

  private static Key keyOf(Located<Indicator> row) {
    return Key.of(nameOf(row.value().name()), Cells.key(row.value().type()));
  }

  private static Optional<NumericValue> number(Located<Indicator> row) {
    return row.value()
        .target()
        .map(Target::value)
        .filter(NumericValue.class::isInstance)
        .map(NumericValue.class::cast);
  }

  private static String textOf(Located<Indicator> row) {
    return row.value().target().map(Target::text).orElse("");
  }

  /** Whether one counts something else, or one alone is a price for each unit. */
  static boolean differ(Optional<NumericValue> left, Optional<NumericValue> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    if (left.get() instanceof Quantity one && right.get() instanceof Quantity other) {
      return differ(one, other);
    }
    return !left.get().getClass().equals(right.get().getClass());
  }

  /** A unit in which people are counted as 人, however politely the filing counts them. */
  static String personsIn(String unit) {
    return PEOPLE.stream()
        .filter(word -> unit.equals(word) || unit.equals("万" + word))
        .findFirst()
        .map(word -> unit.substring(0, unit.length() - 1) + "人")
        .orElse(unit);
  }

  private static boolean differ(Quantity left, Quantity right) {
    Optional<Unit> one = Unit.find(personsIn(left.unit()));
    Optional<Unit> other = Unit.find(personsIn(right.unit()));
    return !left.unit().equals(right.unit())
        && !(one.isPresent() && other.isPresent() && one.get().isConvertibleTo(other.get()));
  }
}
