package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Undecided;
import io.github.perfbudget.validation.Wording;
import io.github.perfbudget.validation.internal.Scale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on the spending plan of a project (资金支出计划), which is cumulative. */
final class PlanRules {

  /** What is filled in is a number. */
  static final Rule<SpendingPlan> NUMBER =
      Rule.<SpendingPlan>builder()
          .id("plan.number")
          .ref("PLAN-01")
          .severity(Severity.ERROR)
          .title("资金支出计划填写数字", "A spending plan is written in numbers")
          .message("{month}的支出计划「{text}」不是数字", "the plan for {month} is no number: \"{text}\"")
          .basis(Bases.PROJECT_FORM)
          .example("6月底：见附件", "6月底：30%")
          .check(
              (plan, at) ->
                  PlanCell.filled(plan, at).stream()
                      .filter(cell -> !cell.isNumber())
                      .map(cell -> cell.breach().with("text", cell.figure().text())))
          .build();

  /** No percentage is more than all. What December should be, {@link PlanTotalRules#TOTAL} says. */
  static final Rule<SpendingPlan> PERCENT =
      Rule.<SpendingPlan>builder()
          .id("plan.percent")
          .ref("PLAN-01")
          .severity(Severity.ERROR)
          .title("按百分比填写的支出计划不超过100%", "No percentage of a spending plan is above 100")
          .message(
              "{month}的支出计划为{value}，超过100%，可能误填了金额",
              "the plan for {month} is {value}, more than 100%: it may be an amount")
          .basis(Bases.PROJECT_FORM)
          .example("资金支出计划（%）　6月底：720000", "资金支出计划（%）　6月底：30")
          .addSupersededRule("plan.cumulative")
          .check(PlanRules::aboveAll)
          .build();

  /**
   * Nothing is blank after the first number, and December never is. A blank before it is nothing
   * spent.
   */
  static final Rule<SpendingPlan> COMPLETE =
      Rule.<SpendingPlan>builder()
          .id("plan.complete")
          .ref("PLAN-01")
          .severity(Severity.ERROR)
          .title(
              "资金支出计划从首个填写的月份起逐期填写至12月底",
              "A spending plan is filled in from its first number to December")
          .message("{month}的支出计划未填写", "the plan for {month} is blank")
          .basis(Bases.PROJECT_FORM)
          .example("6月底：30%　10月底：（空白）　12月底：100%", "6月底：30%　10月底：60%　12月底：100%")
          .check(PlanRules::blanks)
          .build();

  /** No number is less than the one before. */
  static final Rule<SpendingPlan> CUMULATIVE =
      Rule.<SpendingPlan>builder()
          .id("plan.cumulative")
          .ref("PLAN-02")
          .severity(Severity.ERROR)
          .title("资金支出计划为累计数，不应减少", "A spending plan is cumulative and never decreases")
          .message(
              "{month}的累计支出计划{value}少于{before}的{earlier}",
              "the cumulative plan for {month} is {value}, less than {earlier} for {before}")
          .basis(Bases.PROJECT_FORM)
          .example("6月底：70%　10月底：60%", "6月底：30%　10月底：60%")
          .check(PlanRules::decreases)
          .build();

  /** Not everything is spent in December. */
  static final Rule<SpendingPlan> YEAR_END =
      Rule.<SpendingPlan>builder()
          .id("plan.year-end")
          .ref("PLAN-06")
          .severity(Severity.WARNING)
          .title("资金支出不全部安排在12月底", "Not everything is spent in December")
          .message(
              "10月底以前没有安排支出，全部资金列在12月底",
              "nothing is planned before the end of October, everything for December")
          .basis(Bases.HOUSE_RULE)
          .example("3月底、6月底、10月底：0　12月底：100%", "3月底：0　6月底：30%　10月底：60%　12月底：100%")
          .check(PlanRules::allInDecember)
          .build();

  /** Not everything is spent by March. */
  static final Rule<SpendingPlan> FIRST_QUARTER =
      Rule.<SpendingPlan>builder()
          .id("plan.first-quarter")
          .ref("PLAN-07")
          .severity(Severity.INFO)
          .title("资金支出不全部安排在3月底", "Not everything is spent by March")
          .message("全部资金列在3月底", "everything is planned for the end of March")
          .basis(Bases.HOUSE_RULE)
          .example("3月底、6月底、10月底、12月底均为100%", "3月底：0　6月底：30%　10月底：60%　12月底：100%")
          .check(PlanRules::allInMarch)
          .build();

  /** What is nothing before the first number is written as 0; a plan is reported once. */
  static final Rule<SpendingPlan> BLANK =
      Rule.<SpendingPlan>builder()
          .id("plan.blank")
          .ref("PLAN-04")
          .severity(Severity.INFO)
          .title("尚无支出的月份填写0", "Nothing spent is written as 0")
          .message("{month}的支出计划空白，按0理解", "the plan for {month} is blank and read as 0")
          .basis(Bases.PROJECT_FORM)
          .example("3月底：（空白）　6月底：30%", "3月底：0　6月底：30%")
          .check(PlanRules::blankAtFirst)
          .build();

  private static final Wording UNITS =
      Wording.of(
          "{before}的{earlier}与{month}的{value}单位不同",
          "{earlier} for {before} and {value} for {month} are of different units");

  private PlanRules() {}

  private static Stream<Breach> aboveAll(SpendingPlan plan, FieldPath at) {
    return PlanCell.filled(plan, at).stream()
        .filter(cell -> !cell.month().is(Month.DECEMBER))
        .filter(cell -> PlanTotalRules.isPercent(plan, cell.figure()))
        .filter(cell -> cell.figure().number().filter(PlanRules::isAboveAll).isPresent())
        .map(cell -> cell.breach().with("value", cell.shown()));
  }

  private static boolean isAboveAll(BigDecimal percent) {
    return percent.compareTo(PlanTotalRules.HUNDRED) > 0;
  }

  private static Stream<Breach> blanks(SpendingPlan plan, FieldPath at) {
    Predicate<Month> blank = month -> PlanCell.of(month, plan, at).findAny().isEmpty();
    return Month.ALL.stream()
        .dropWhile(blank.and(month -> !month.is(Month.DECEMBER)))
        .filter(blank)
        .map(
            month ->
                mended(Breach.at(at.field(month.field())).with("month", month.label()), plan, at));
  }

  /**
   * After 100% a cumulative plan stays at 100%, so the last cell before the blanks fills them.
   * Where that is March, everything would be planned for March, which {@link #FIRST_QUARTER} speaks
   * of.
   */
  private static Breach mended(Breach blank, SpendingPlan plan, FieldPath at) {
    List<PlanCell> cells = PlanCell.filled(plan, at);
    return cells.stream()
        .skip(Math.max(0, cells.size() - 1))
        .filter(last -> PlanTotalRules.isWhole(plan, last))
        .filter(last -> !last.month().is(Month.ALL.get(0)))
        .filter(last -> isAfter(blank.path(), last.path()))
        .findFirst()
        .map(last -> blank.mendedBy(last.figure().text()))
        .orElse(blank);
  }

  private static boolean isAfter(FieldPath cell, FieldPath other) {
    List<String> fields = Month.ALL.stream().map(Month::field).toList();
    return fields.indexOf(cell.lastSegment()) > fields.indexOf(other.lastSegment());
  }

  private static Stream<Breach> blankAtFirst(SpendingPlan plan, FieldPath at) {
    boolean any = PlanCell.filled(plan, at).stream().findAny().isPresent();
    Month first = Month.ALL.get(0);
    return any && PlanCell.of(first, plan, at).findAny().isEmpty()
        ? Stream.of(Breach.at(at.field(first.field())).with("month", first.label()))
        : Stream.of();
  }

  private static Stream<Judgement> decreases(SpendingPlan plan, FieldPath at) {
    List<PlanCell> cells = PlanCell.filled(plan, at).stream().filter(PlanCell::isNumber).toList();
    return IntStream.range(1, cells.size())
        .mapToObj(i -> decrease(cells.get(i - 1), cells.get(i)))
        .flatMap(Optional::stream);
  }

  private static Optional<Judgement> decrease(PlanCell earlier, PlanCell later) {
    Optional<Scale> scale = Scale.of(List.of(earlier.figure(), later.figure()));
    if (scale.isEmpty()) {
      return Optional.of(
          Undecided.at(later.path(), UNITS)
              .with("month", later.month().label())
              .with("value", later.shown())
              .with("before", earlier.month().label())
              .with("earlier", earlier.shown()));
    }
    return scale.get().compare(later.figure(), earlier.figure()) >= 0
        ? Optional.empty()
        : Optional.of(
            later
                .breach()
                .with("value", later.shown())
                .with("before", earlier.month().label())
                .with("earlier", earlier.shown())
                .resting(earlier.path(), earlier.figure().text()));
  }

  private static Stream<Breach> allInDecember(SpendingPlan plan, FieldPath at) {
    List<PlanCell> spending =
        PlanCell.filled(plan, at).stream().filter(cell -> !cell.isZero()).toList();
    return spending.size() == 1
            && spending.get(0).month().is(Month.DECEMBER)
            && spending.get(0).isNumber()
        ? Stream.of(Breach.at(spending.get(0).path()))
        : Stream.of();
  }

  private static Stream<Breach> allInMarch(SpendingPlan plan, FieldPath at) {
    List<PlanCell> cells = PlanCell.filled(plan, at);
    boolean all =
        cells.size() == Month.ALL.size()
            && cells.stream().allMatch(cell -> cell.isNumber() && !cell.isZero())
            && !isShare(plan, cells.get(0).figure())
            && cells.stream().map(PlanCell::figure).allMatch(sameAs(cells.get(0).figure()));
    return all ? Stream.of(Breach.at(cells.get(0).path())) : Stream.of();
  }

  /** Whether a figure is a percentage below 100, which is not everything. */
  private static boolean isShare(SpendingPlan plan, Figure figure) {
    return PlanTotalRules.isPercent(plan, figure)
        && figure
            .number()
            .filter(number -> number.compareTo(PlanTotalRules.HUNDRED) < 0)
            .isPresent();
  }

  private static Predicate<Figure> sameAs(Figure first) {
    return other ->
        Scale.of(List.of(first, other))
            .filter(scale -> scale.compare(first, other) == 0)
            .isPresent();
  }
}
