package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.model.value.RatioUnit;
import io.github.perfbudget.validation.Arithmetic;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Undecided;
import io.github.perfbudget.validation.Wording;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on spending plans together with budgets and with each other (资金支出计划与预算). */
final class PlanTotalRules {

  /** The plan ends with the whole budget. A plan without a number for December is not judged. */
  static final Rule<Project> TOTAL =
      Rule.<Project>builder()
          .id("plan.total")
          .ref("PLAN-03")
          .severity(Severity.ERROR)
          .title("12月底的支出计划为100%或等于预算数", "A spending plan ends with 100% or with the budget")
          .message(
              "12月底的支出计划为{value}，应为{expected}",
              "the plan for December is {value}, it should be {expected}")
          .basis(Bases.PROJECT_FORM)
          .example("12月底：95%", "12月底：100%")
          .addSupersededRule("plan.cumulative")
          .tolerance(Arithmetic.EXACT)
          .check(PlanTotalRules::total)
          .build();

  /** Not all projects have one plan of even quarters. */
  static final Rule<Filing> EVEN =
      Rule.<Filing>builder()
          .id("plan.even")
          .ref("PLAN-05")
          .severity(Severity.INFO)
          .title("各项目的资金支出计划不一律为25%、50%、75%、100%", "Not all spending plans are 25, 50, 75 and 100%")
          .message(
              "全部{count}个项目的支出计划均为25%、50%、75%、100%",
              "the plans of all {count} projects are 25, 50, 75 and 100%")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("全部项目都是25%、50%、75%、100%", "按各项目的进度填写，如0、30%、60%、100%")
          .check(
              Check.<Filing>of(PlanTotalRules::allEven)
                  .when(filing -> filing.projects().size() > 1))
          .build();

  private static final Wording MEASURE =
      Wording.of("「{text}」是百分比还是金额不能确定", "\"{text}\" may be a percentage or an amount");

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final List<BigDecimal> QUARTERS =
      Stream.of("25", "50", "75", "100")
          .map(text -> new BigDecimal(text).stripTrailingZeros())
          .toList();

  private static final Part<Project, SpendingPlan> PLAN = Part.field("plan", Project::plan);

  private static final Part<Project, Figure> DECEMBER = PLAN.then(Month.DECEMBER.part());

  private PlanTotalRules() {}

  private static Stream<? extends Judgement> total(Project project, FieldPath at) {
    return DECEMBER
        .of(project, at)
        .filter(cell -> cell.value().number().isPresent())
        .flatMap(cell -> total(project, at, cell));
  }

  private static Stream<? extends Judgement> total(
      Project project, FieldPath at, Located<Figure> december) {
    Optional<PlanMeasure> measure = measureOf(project.plan(), december.value());
    if (measure.isEmpty()) {
      return Stream.of(
          Undecided.at(december.path(), MEASURE).with("text", december.value().text()));
    }
    return switch (measure.get()) {
      case PERCENT -> whole(december);
      case AMOUNT -> budget(project, at, december);
    };
  }

  /**
   * The measure of the header, or of the cell's own unit; empty where they differ or neither is
   * written.
   */
  private static Optional<PlanMeasure> measureOf(Optional<SpendingPlan> plan, Figure cell) {
    Optional<PlanMeasure> header = plan.flatMap(SpendingPlan::measure);
    Optional<PlanMeasure> own = cell.unit().flatMap(PlanTotalRules::measureOf);
    return header.isEmpty() || own.isEmpty() || header.equals(own)
        ? header.or(() -> own)
        : Optional.empty();
  }

  private static Optional<PlanMeasure> measureOf(String unit) {
    return MoneyUnit.ofSymbol(unit).isPresent()
        ? Optional.of(PlanMeasure.AMOUNT)
        : Arrays.stream(RatioUnit.values())
            .filter(ratio -> ratio.symbol().equals(unit))
            .findFirst()
            .map(ratio -> PlanMeasure.PERCENT);
  }

  private static Stream<Breach> whole(Located<Figure> december) {
    return december.value().number().filter(number -> number.compareTo(HUNDRED) != 0).stream()
        .map(number -> breach(december, "100%"));
  }

  static boolean isPercent(SpendingPlan plan, Figure cell) {
    return measureOf(Optional.of(plan), cell).filter(PlanMeasure.PERCENT::equals).isPresent();
  }

  /** Whether a cell plans all of the money, in percent. */
  static boolean isWhole(SpendingPlan plan, PlanCell cell) {
    return isPercent(plan, cell.figure())
        && cell.figure().number().filter(number -> number.compareTo(HUNDRED) == 0).isPresent();
  }

  private static Stream<? extends Judgement> budget(
      Project project, FieldPath at, Located<Figure> december) {
    List<Located<Figure>> total = ProjectRules.TOTAL.of(project, at).toList();
    if (total.isEmpty()) {
      return Stream.of(Arithmetic.blank(at.field("budget").field("total"), "预算数"));
    }
    return Arithmetic.compare(december, total).stream()
        .map(
            judgement ->
                judgement instanceof Breach difference
                    ? breach(december, Cells.shown(total.get(0).value()))
                        .deviatingBy(difference.deviation())
                        .resting(total.get(0).path(), total.get(0).value().text())
                    : judgement);
  }

  private static Breach breach(Located<Figure> december, String expected) {
    return Breach.at(december.path())
        .with("value", Cells.shown(december.value()))
        .with("expected", expected);
  }

  private static Stream<Breach> allEven(Filing filing, FieldPath at) {
    List<Located<SpendingPlan>> plans = FilingParts.PROJECTS.then(PLAN).of(filing, at).toList();
    return plans.size() == filing.projects().size()
            && plans.stream().allMatch(plan -> isEven(plan.value()))
        ? Stream.of(Breach.at(plans.get(0).path()).with("count", Integer.toString(plans.size())))
        : Stream.of();
  }

  private static boolean isEven(SpendingPlan plan) {
    List<BigDecimal> numbers =
        PlanCell.filled(plan, FieldPath.ROOT).stream()
            .flatMap(cell -> cell.figure().number().stream())
            .map(BigDecimal::stripTrailingZeros)
            .toList();
    return plan.measure().filter(PlanMeasure.PERCENT::equals).isPresent()
        && numbers.equals(QUARTERS);
  }
}
