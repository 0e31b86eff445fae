package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Target;
import java.util.List;

/** Makes indicators of what they say. */
final class IndicatorDraws {

  private IndicatorDraws() {}

  /** The rows of a project table, where all have a description or none has. */
  static List<Indicator> withBasis(Choices choices, Sketch sketch, Style style, List<Row> rows) {
    boolean described = !choices.onceIn(4);
    String basis = basis(choices, sketch, style);
    return rows.stream().map(row -> withBasis(row, style.wording(), described, basis)).toList();
  }

  private static Indicator withBasis(Row row, Wording wording, boolean described, String basis) {
    Indicator.Builder indicator = named(row, wording);
    if (described) {
      indicator.description(row.isApplicable() ? "用于衡量" + row.name() : row.name());
    }
    return indicator.basis(row.isApplicable() ? basis : row.name()).build();
  }

  /** The row of a declaration, which has neither description nor basis. */
  static Indicator bare(Row row, Wording wording) {
    return named(row, wording).build();
  }

  private static Indicator.Builder named(Row row, Wording wording) {
    return Indicator.builder()
        .categoryText(wording.category(row.type()))
        .typeText(wording.type(row.type()))
        .name(row.name())
        .target(Target.parse(row.target()));
  }

  private static String basis(Choices choices, Sketch sketch, Style style) {
    String plan = "《" + sketch.subject().name() + style.year() + "年度实施方案》";
    String document =
        style.office().place() + "政办〔" + (style.year() - 1) + "〕" + choices.between(1, 90) + "号";
    return choices.oneOf(plan, document, plan + "（" + document + "）");
  }

  /** The claim of prose that states name and target alone. */
  static Claim claim(Row row) {
    return Claim.builder().name(row.name()).target(Target.parse(row.target())).build();
  }

  /** The claim of prose that lists an indicator with its classes. */
  static Claim listedClaim(Row row, Wording wording) {
    return Claim.builder()
        .categoryText(wording.category(row.type()))
        .typeText(wording.typeInProse(row.type()))
        .name(row.name())
        .target(Target.parse(row.target()))
        .build();
  }
}
