package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Opinion;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.budget.SpendingPlan;

/** Draws tables of which anything may be absent and whose texts may be anything. */
final class WeirdTables {

  private WeirdTables() {}

  static Project project(Choices choices) {
    Project.Builder project = Project.builder();
    choices.maybe(WeirdTexts::text).ifPresent(project::heading);
    choices.maybe(WeirdTexts::text).ifPresent(project::title);
    choices.maybe(WeirdTables::code).ifPresent(project::code);
    choices.maybe(WeirdTexts::text).ifPresent(project::name);
    choices.maybe(WeirdDraws::agency).ifPresent(project::agency);
    choices.maybe(WeirdTexts::text).ifPresent(project::moneyUnit);
    choices.maybe(WeirdTables::budget).ifPresent(project::budget);
    choices.maybe(WeirdTexts::text).ifPresent(project::purpose);
    choices.maybe(WeirdTables::plan).ifPresent(project::plan);
    choices.maybe(WeirdTables::signOff).ifPresent(project::signOff);
    return project
        .addAllGoals(WeirdDraws.goals(choices))
        .addAllIndicators(WeirdDraws.indicators(choices))
        .build();
  }

  private static ProjectCode code(Choices choices) {
    return choices.onceIn(2)
        ? PartDraws.projectCode(choices)
        : ProjectCode.of(WeirdTexts.text(choices));
  }

  private static ProjectBudget budget(Choices choices) {
    ProjectBudget.Builder budget = ProjectBudget.builder();
    choices.maybe(WeirdDraws::figure).ifPresent(budget::total);
    choices.maybe(WeirdDraws::figure).ifPresent(budget::fiscal);
    choices.maybe(WeirdDraws::figure).ifPresent(budget::other);
    return budget.build();
  }

  private static SpendingPlan plan(Choices choices) {
    SpendingPlan.Builder plan = SpendingPlan.builder();
    choices.maybe(each -> each.oneOf(PlanMeasure.values())).ifPresent(plan::measure);
    choices.maybe(WeirdDraws::figure).ifPresent(plan::march);
    choices.maybe(WeirdDraws::figure).ifPresent(plan::june);
    choices.maybe(WeirdDraws::figure).ifPresent(plan::october);
    choices.maybe(WeirdDraws::figure).ifPresent(plan::december);
    return plan.build();
  }

  private static SignOff signOff(Choices choices) {
    SignOff.Builder signOff = SignOff.builder();
    choices.maybe(WeirdTexts::text).ifPresent(signOff::handler);
    choices.maybe(WeirdTexts::telephone).ifPresent(signOff::telephone);
    choices.maybe(WeirdTexts::text).ifPresent(signOff::responsible);
    return signOff.build();
  }

  static DepartmentDeclaration declaration(Choices choices) {
    DepartmentDeclaration.Builder declaration = DepartmentDeclaration.builder();
    choices.maybe(WeirdDraws::agency).ifPresent(declaration::agency);
    choices.maybe(WeirdTexts::text).ifPresent(declaration::moneyUnit);
    choices.maybe(WeirdTables::revenue).ifPresent(declaration::revenue);
    choices.maybe(WeirdTables::expenditure).ifPresent(declaration::expenditure);
    choices.maybe(WeirdTexts::text).ifPresent(declaration::goalsIntroduction);
    choices.maybe(WeirdTexts::text).ifPresent(declaration::basis);
    return declaration
        .addAllGoals(WeirdDraws.goals(choices))
        .addAllGroups(choices.list(0, 2, WeirdTables::group))
        .addAllOpinions(choices.list(0, 2, WeirdTables::opinion))
        .build();
  }

  private static RevenueBudget revenue(Choices choices) {
    RevenueBudget.Builder revenue = RevenueBudget.builder();
    choices.maybe(WeirdDraws::figure).ifPresent(revenue::total);
    choices.maybe(WeirdDraws::figure).ifPresent(revenue::generalPublicBudget);
    choices.maybe(WeirdDraws::figure).ifPresent(revenue::governmentFund);
    choices.maybe(WeirdDraws::figure).ifPresent(revenue::advanceTransfer);
    choices.maybe(WeirdDraws::figure).ifPresent(revenue::carriedOver);
    choices.maybe(WeirdDraws::figure).ifPresent(revenue::selfRaised);
    choices.maybe(WeirdDraws::figure).ifPresent(revenue::other);
    return revenue.build();
  }

  private static ExpenditureBudget expenditure(Choices choices) {
    ExpenditureBudget.Builder expenditure = ExpenditureBudget.builder();
    choices.maybe(WeirdDraws::figure).ifPresent(expenditure::total);
    choices.maybe(WeirdDraws::figure).ifPresent(expenditure::personnel);
    choices.maybe(WeirdDraws::figure).ifPresent(expenditure::operations);
    choices.maybe(WeirdDraws::figure).ifPresent(expenditure::projects);
    choices.maybe(WeirdDraws::figure).ifPresent(expenditure::other);
    return expenditure.build();
  }

  private static IndicatorGroup group(Choices choices) {
    IndicatorGroup.Builder group = IndicatorGroup.builder();
    choices.maybe(WeirdTexts::text).ifPresent(group::label);
    choices.maybe(WeirdTexts::text).ifPresent(group::goal);
    choices.maybe(WeirdTexts::text).ifPresent(group::budgetLineText);
    choices.maybe(WeirdTexts::text).ifPresent(group::budgetLine);
    choices.maybe(WeirdDraws::figure).ifPresent(group::amount);
    return group.addAllIndicators(WeirdDraws.indicators(choices)).build();
  }

  private static Opinion opinion(Choices choices) {
    Opinion.Builder opinion = Opinion.builder();
    choices.maybe(WeirdTexts::text).ifPresent(opinion::by);
    choices.maybe(WeirdTexts::text).ifPresent(opinion::text);
    return opinion.build();
  }
}
