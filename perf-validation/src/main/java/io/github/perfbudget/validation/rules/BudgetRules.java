package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Arithmetic;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on the budget of a project (预算规模). Sums are exact. */
final class BudgetRules {

  /**
   * The budget of a project is the sum of its sources. Blank other funds (其他资金) are none; any other
   * blank cannot be added. Where the table has an unread row of money, nothing is known.
   */
  static final Rule<Filing> SUM =
      Rule.<Filing>builder()
          .id("budget.sum")
          .ref("SUM-01")
          .severity(Severity.ERROR)
          .title("预算数等于财政资金与其他资金之和", "A project's budget is the sum of its sources")
          .message(
              "预算数为{total}，财政资金与其他资金之和为{sum}", "the budget is {total}, its sources add up to {sum}")
          .basis(Bases.PROJECT_FORM)
          .example("预算数25万元，其中财政资金20万元，其他资金3万元", "预算数25万元，其中财政资金20万元，其他资金5万元")
          .addSupersededRule("project.name.amount")
          .addSupersededRule("project.amount")
          .addSupersededRule("declaration.projects")
          .addSupersededRule("cost.budget")
          .addSupersededRule("cost.ceilings")
          .addSupersededRule("plan.total")
          .addSupersededRule("narrative.total")
          .addSupersededRule("narrative.amount")
          .tolerance(Arithmetic.EXACT)
          .check(BudgetRules::sums)
          .build()
          .whenAny(FilingParts.PROJECTS);

  /** Every figure but the weights of indicators. */
  private static final Part<Filing, Figure> AMOUNTS =
      (filing, at) ->
          filing
              .fields()
              .filter(field -> field.value() instanceof Figure)
              .filter(field -> !field.path().lastSegment().equals("weight"))
              .map(field -> Located.of(field.path(), (Figure) field.value()));

  /** No budget, source, planned spending or amount is less than nothing. */
  static final Rule<Filing> NEGATIVE =
      Rule.<Figure>builder()
          .id("budget.negative")
          .ref("SUM-01")
          .severity(Severity.ERROR)
          .title("预算金额和支出计划不为负数", "No budget and no planned spending is negative")
          .message(
              "「{value}」是负数，预算和计划的金额不能小于0",
              "\"{value}\" is negative: no budgeted or planned amount is less than 0")
          .basis(Bases.PROJECT_FORM)
          .example("其他资金：-5万元", "其他资金：5万元")
          .addSupersededRule("budget.sum")
          .addSupersededRule("declaration.sum")
          .addSupersededRule("plan.cumulative")
          .addSupersededRule("plan.total")
          .check(
              Check.broken(
                  BudgetRules::isNegative,
                  (figure, at) -> Breach.at(at).with("value", figure.text())))
          .build()
          .on(AMOUNTS);

  private static final Part<ProjectBudget, Figure> SOURCES =
      FilingParts.FISCAL_FUNDS.and(FilingParts.OTHER_FUNDS);

  private BudgetRules() {}

  private static boolean isNegative(Figure figure) {
    return figure.number().filter(number -> number.signum() < 0).isPresent();
  }

  private static Stream<? extends Judgement> sums(Filing filing, FieldPath at) {
    return OtherSources.check(FilingParts.BUDGETS, 2, BudgetRules::sum).judge(filing, at);
  }

  private static Stream<? extends Judgement> sum(ProjectBudget budget, FieldPath at) {
    Optional<Located<Figure>> total = FilingParts.TOTAL_FUNDS.of(budget, at).findFirst();
    List<Located<Figure>> sources = SOURCES.of(budget, at).toList();
    if (total.isEmpty()) {
      return sources.isEmpty()
          ? Stream.of()
          : Stream.of(Arithmetic.blank(at.field("total"), "预算数"));
    }
    return FilingParts.FISCAL_FUNDS.of(budget, at).findAny().isEmpty()
        ? Stream.of(Arithmetic.blank(at.field("fiscal"), "财政资金"))
        : Arithmetic.compare(total.get(), sources).stream();
  }
}
