package io.github.perfbudget.io.testkit;

import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Target;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Indicators with class, name and target, and with the columns that a form has. */
final class Indicators {

  private Indicators() {}

  /** Indicators of a project table. */
  static Arbitrary<Indicator> ofProjects() {
    return Combinators.combine(indicators(), Texts.texts().optional(), Texts.sentences().optional())
        .as(
            (indicator, description, basis) ->
                indicator.withDescription(description).withBasis(basis));
  }

  /** Indicators of a declaration. */
  static Arbitrary<Indicator> ofDeclarations() {
    return Combinators.combine(indicators(), Texts.sentences().optional())
        .as((indicator, remark) -> indicator.withRemark(remark));
  }

  private static Arbitrary<Indicator> indicators() {
    Arbitrary<String> typeLabels = Arbitraries.of(IndicatorType.class).map(IndicatorType::label);
    Arbitrary<String> names = Arbitraries.oneOf(Texts.sentences(), Texts.names(), typeLabels);
    return Combinators.combine(
            Arbitraries.of(IndicatorCategory.class), typeLabels, names, targets().optional())
        .as(Indicators::indicator);
  }

  private static Indicator indicator(
      IndicatorCategory category, String type, String name, Optional<Target> target) {
    Indicator.Builder indicator = Indicator.builder().category(category).typeText(type).name(name);
    target.ifPresent(indicator::target);
    return indicator.build();
  }

  private static Arbitrary<Target> targets() {
    Arbitrary<String> units = Arbitraries.of("%", "百分比", "个", "万元", "人次", "㎡", "元/吨", "");
    Arbitrary<String> measured =
        Combinators.combine(Arbitraries.of("", "≥", "≤", "=", "不少于"), Amounts.numbers(), units)
            .as((sign, number, unit) -> sign + number + unit);
    return Arbitraries.oneOf(measured, Arbitraries.just("不涉及"), Texts.sentences())
        .map(Target::parse);
  }
}
