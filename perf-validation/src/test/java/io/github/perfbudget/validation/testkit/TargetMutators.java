package io.github.perfbudget.validation.testkit;

import static io.github.perfbudget.validation.testkit.RowMutators.row;
import static java.util.Map.entry;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Breaks the rules on targets. */
final class TargetMutators {

  private TargetMutators() {}

  static Map<String, RuleMutator> all() {
    return Map.ofEntries(
        entry("target.comparator", quality("验收通过率", "97%")),
        entry("target.comparator.limit", quality("验收通过率", "100%")),
        entry("target.blank", quality("验收通过率", "≥9 7%")),
        entry("target.unit.name", quality("验收通过率", "≥97验收通过率")),
        entry("target.unit.known", quality("验收通过率", "≥97内部")),
        entry("target.unit.fits", quality("验收通过率", "≥97次")),
        entry("target.direction", quality("验收通过率", "≤97%")),
        entry("target.ratio.range", quality("验收通过率", "≥120%")),
        entry("target.cost-ceiling", RowMutators.cost("target", TargetMutators::exact)),
        entry("target.exact", target(IndicatorType.ECONOMIC_BENEFIT, "相关收入增长率", "=7%")),
        entry(
            "target.satisfaction.low",
            target(IndicatorType.SERVICE_SATISFACTION, "参与群众满意度", "≥40%")),
        entry("target.zero", target(IndicatorType.QUANTITY, "消防隐患情况", "=0处")),
        entry("target.statutory", TargetMutators::paidInPart),
        entry("target.ratio.uniform", TargetMutators::withOneRatio),
        entry("target.vague", target(IndicatorType.SUSTAINABLE_IMPACT, "示范作用发挥情况", "效果显著")),
        entry(
            "target.task", target(IndicatorType.SUSTAINABLE_IMPACT, "示范作用发挥情况", "充分发挥示范作用，带动周边发展")),
        entry("target.deadline", target(IndicatorType.TIMELINESS, "任务办结时间", "尽快办结")),
        entry("target.past", target(IndicatorType.TIMELINESS, "任务办结时间", "2001年6月1日前")));
  }

  private static RuleMutator quality(String name, String target) {
    return target(IndicatorType.QUALITY, name, target);
  }

  private static RuleMutator target(IndicatorType type, String name, String target) {
    return row(type, "target", Edits.saying(name, target));
  }

  private static Indicator exact(Indicator row) {
    return row.withTarget(Target.of(Comparator.EQUAL, row.target().orElseThrow().value()));
  }

  private static Optional<BrokenFiling> paidInPart(Filing filing) {
    int index = Edits.rowOf(filing, 0, IndicatorType.TIMELINESS);
    Filing valid =
        Edits.row(
            Edits.renamed(Edits.plain(filing), 0, "聘用人员工资及福利"),
            0,
            index,
            Edits.saying("工资发放及时率", "=100%"));
    return FormMutators.broken(
        valid,
        FieldPath.parse("/projects/0/indicators/" + index + "/target"),
        each -> Edits.row(each, 0, index, Edits.saying("工资发放及时率", "≥93%")));
  }

  /** Makes all ratios of the first project, which are five at least, 85%. */
  private static Optional<BrokenFiling> withOneRatio(Filing filing) {
    Filing valid = Edits.plain(filing);
    valid = ratio(valid, IndicatorType.ECONOMIC_BENEFIT, "资金节约率", "≥84%");
    valid = ratio(valid, IndicatorType.SOCIAL_BENEFIT, "服务覆盖率", "≥83%");
    valid = ratio(valid, IndicatorType.ECOLOGICAL_BENEFIT, "垃圾处置率", "≥82%");
    List<Indicator> rows = valid.projects().get(0).indicators();
    int first =
        IntStream.range(0, rows.size()).filter(i -> isRatio(rows.get(i))).findFirst().orElseThrow();
    return FormMutators.broken(
        valid,
        FieldPath.parse("/projects/0/indicators/" + first + "/target"),
        each ->
            Edits.project(
                each,
                0,
                project ->
                    project.withIndicators(
                        project.indicators().stream().map(TargetMutators::same).toList())));
  }

  private static Filing ratio(Filing filing, IndicatorType type, String name, String target) {
    return Edits.row(filing, 0, Edits.rowOf(filing, 0, type), Edits.saying(name, target));
  }

  private static boolean isRatio(Indicator row) {
    return row.target().orElseThrow().value() instanceof Ratio;
  }

  private static Indicator same(Indicator row) {
    return isRatio(row) ? row.withTarget(Target.parse("≥85%")) : row;
  }
}
