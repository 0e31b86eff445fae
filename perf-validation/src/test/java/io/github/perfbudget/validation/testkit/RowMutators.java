package io.github.perfbudget.validation.testkit;

import static io.github.perfbudget.validation.testkit.FormMutators.first;
import static io.github.perfbudget.validation.testkit.FormMutators.whole;
import static java.util.Map.entry;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Target;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Breaks the rules on classes and rows of indicators. */
final class RowMutators {

  private RowMutators() {}

  static Map<String, RuleMutator> all() {
    return Map.ofEntries(
        entry("class.required", without(IndicatorType.SERVICE_SATISFACTION)),
        entry("class.outputs", without(IndicatorType.QUALITY)),
        entry("class.benefits", without(IndicatorType.ECOLOGICAL_BENEFIT)),
        entry(
            "class.parent",
            row(IndicatorType.SOCIAL_BENEFIT, "typeText", each -> each.withCategoryText("产出指标"))),
        entry(
            "class.quantity", row(IndicatorType.QUANTITY, "name", Edits.saying("示范带动情况", "≥50%"))),
        entry("class.quality", row(IndicatorType.QUALITY, "name", Edits.saying("及时响应比例", "≥97%"))),
        entry(
            "class.timeliness",
            row(IndicatorType.TIMELINESS, "name", Edits.saying("服务覆盖比例", "≥91%"))),
        entry(
            "class.ecology",
            row(IndicatorType.ECOLOGICAL_BENEFIT, "name", Edits.saying("品牌知名程度", "≥60%"))),
        entry(
            "class.sustainable",
            row(IndicatorType.SUSTAINABLE_IMPACT, "name", Edits.saying("参加活动人数", "≥40人"))),
        entry(
            "class.satisfaction",
            row(IndicatorType.SERVICE_SATISFACTION, "name", undescribed("满意度"))),
        entry(
            "indicator.complete",
            row(IndicatorType.QUALITY, "target", each -> each.withTarget(Optional.empty()))),
        entry(
            "indicator.name",
            row(
                IndicatorType.QUANTITY,
                "name",
                each -> each.withName("数量指标").withTarget(Target.parse("≥5件")))),
        entry("indicator.generic", row(IndicatorType.QUALITY, "name", undescribed("任务完成率"))),
        entry(
            "indicator.name.percent",
            row(IndicatorType.QUALITY, "name", Edits.saying("验收通过率（%）", "≥97%"))),
        entry(
            "indicator.length",
            row(
                IndicatorType.QUALITY,
                "basis",
                each -> each.withBasis("《" + "示例方案书".repeat(250) + "》"))),
        entry("indicator.description", first("indicators", RowMutators::describedByNames)),
        entry(
            "indicator.basis",
            row(IndicatorType.QUANTITY, "basis", each -> each.withBasis("年度工作计划"))),
        entry("indicator.repeated", again("target", each -> each.withTarget(Target.parse("≥55%")))),
        entry("indicator.duplicate", again("name", UnaryOperator.identity())),
        entry("indicator.consistent", RowMutators::otherThanDeclared),
        entry("indicator.unit", FormMutators.many(2, RowMutators::inOtherUnit)),
        entry(
            "indicator.not-applicable",
            row(IndicatorType.ECOLOGICAL_BENEFIT, "target", Edits.saying("环境改善情况", "不涉及"))));
  }

  /** Breaks the first row of a class in the first project. */
  static RuleMutator row(IndicatorType type, String field, UnaryOperator<Indicator> change) {
    return filing -> {
      int index = Edits.rowOf(filing, 0, type);
      return whole(
              "/projects/0/indicators/" + index + "/" + field,
              each -> Edits.row(each, 0, index, change))
          .apply(filing);
    };
  }

  /** Breaks the first cost of the first project. */
  static RuleMutator cost(String field, UnaryOperator<Indicator> change) {
    return filing -> {
      boolean former =
          filing.projects().get(0).indicators().stream()
              .anyMatch(each -> MoneyMutators.isOf(each, IndicatorType.COST));
      return row(former ? IndicatorType.COST : IndicatorType.ECONOMIC_COST, field, change)
          .apply(filing);
    };
  }

  static boolean isCost(Indicator row) {
    return Stream.of(IndicatorType.COST, IndicatorType.ECONOMIC_COST)
        .anyMatch(type -> MoneyMutators.isOf(row, type));
  }

  private static RuleMutator without(IndicatorType type) {
    return whole(
        "/projects/0/indicators",
        filing -> Edits.withoutRows(filing, each -> MoneyMutators.isOf(each, type)));
  }

  private static UnaryOperator<Indicator> undescribed(String name) {
    return row -> row.withName(name).withDescription(Optional.empty());
  }

  private static Project describedByNames(Project project) {
    return project.withIndicators(
        project.indicators().stream().map(row -> row.withDescription(row.name())).toList());
  }

  /** Adds a quality a second time, changed. */
  private static RuleMutator again(String field, UnaryOperator<Indicator> change) {
    return filing -> {
      List<Indicator> rows = filing.projects().get(0).indicators();
      Indicator row = rows.get(Edits.rowOf(filing, 0, IndicatorType.QUALITY));
      return first(
              "indicators/" + rows.size() + "/" + field,
              each -> each.withIndicators(Edits.appended(rows, change.apply(row))))
          .apply(filing);
    };
  }

  private static Optional<BrokenFiling> otherThanDeclared(Filing filing) {
    int index = Edits.rowOf(filing, 0, IndicatorType.QUANTITY);
    return filing
        .declaration()
        .map(DepartmentDeclaration::groups)
        .flatMap(
            lines ->
                FormMutators.broken(
                    Edits.withoutClaims(filing),
                    FieldPath.parse("/projects/0/indicators/" + index + "/target"),
                    each -> Edits.row(each, 0, index, RowMutators::plusOne)));
  }

  private static Indicator plusOne(Indicator row) {
    Quantity quantity = (Quantity) row.target().orElseThrow().value();
    BigDecimal more = quantity.number().add(BigDecimal.ONE);
    return row.withTarget(Target.parse("≥" + more.toPlainString() + quantity.unit()));
  }

  private static Optional<BrokenFiling> inOtherUnit(Filing filing) {
    int index = Edits.rowOf(filing, 1, IndicatorType.QUANTITY);
    int earlier = Edits.rowOf(filing, 0, IndicatorType.QUANTITY);
    UnaryOperator<Indicator> households = Edits.saying("走访慰问情况", "≥5户");
    Filing valid =
        Edits.row(Edits.row(Edits.plain(filing), 0, earlier, households), 1, index, households);
    return FormMutators.broken(
        valid,
        FieldPath.parse("/projects/1/indicators/" + index + "/target"),
        each -> Edits.row(each, 1, index, Edits.saying("走访慰问情况", "≥5家")));
  }
}
