package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Rules on quantities that goals state in passing (目标中的数量). */
final class QuantityRules {

  /** A quantity that a goal item states has an indicator in the table of its project. */
  static final Rule<Filing> MEASURED =
      Rule.<ItemProject>builder()
          .id("narrative.quantity")
          .ref("REL-09")
          .severity(Severity.WARNING)
          .title("分项目标所述数量在项目表中有指标", "A quantity that a goal item states has an indicator")
          .message(
              "文中「{name}」（{target}）在项目表中没有相应指标",
              "no indicator in the project's table is of \"{name}\" ({target}) in the prose")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("文中：组织下乡巡回义诊≥6次；项目表的指标都不涉及义诊", "文中：组织下乡巡回义诊≥6次；项目表：巡回义诊次数≥6次")
          .check((pair, at) -> unmeasured(pair))
          .build()
          .on(ItemProject.ALL);

  private static final Part<GoalItem, Claim> CLAIMS = Part.each("claims", GoalItem::claims);

  private QuantityRules() {}

  private static Stream<Breach> unmeasured(ItemProject pair) {
    List<Located<Claim>> quantities =
        SpokenYear.of(
                pair.item().value(),
                CLAIMS.of(pair.item().value(), pair.item().path()),
                pair.fiscal())
            .stream()
            .filter(claim -> isQuantity(claim.value()))
            .toList();
    return quantities.isEmpty()
        ? Stream.of()
        : unmeasured(quantities, MeasuredWords.of(pair.project().value().indicators()));
  }

  private static Stream<Breach> unmeasured(
      List<Located<Claim>> quantities, MeasuredWords measured) {
    return quantities.stream()
        .filter(claim -> !measured.mayMeasure(claim.value()))
        .map(
            claim ->
                Breach.at(claim.path())
                    .with("name", claim.value().name().orElse(""))
                    .with("target", claim.value().target().map(Target::text).orElse("")));
  }

  /**
   * Whether a claim is of a number of things or a share, and neither one of a list nor without a
   * name of its own; 三个100% is no name.
   */
  private static boolean isQuantity(Claim claim) {
    return !ClaimPairs.isListed(claim)
        && claim.name().filter(IndicatorRules::isLabel).isEmpty()
        && claim.name().filter(name -> name.endsWith("个")).isEmpty()
        && claim
            .target()
            .map(Target::value)
            .filter(value -> value instanceof Quantity || value instanceof Ratio)
            .isPresent();
  }
}
