package io.github.perfbudget.model;

import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Opinion;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.LabelledText;
import java.util.Optional;

/**
 * What a filing consists of: all its parts and fields, in the order in which a filing states them.
 *
 * <p>A constant stands after those it is made of. One list and nothing else, so longer than others.
 */
final class FilingShape {

  private static final Shape<Agency> AGENCY =
      Shape.of(Agency.class)
          .text("code", Agency::code, Agency::withCode)
          .text("name", Agency::name, Agency::withName)
          .build();

  private static final Shape<Goal> GOAL =
      Shape.of(Goal.class)
          .text("label", Goal::label, Goal::withLabel)
          .text("text", Goal::text, Goal::withText)
          .build();

  private static final Shape<LabelledText> LABELLED_TEXT =
      Shape.of(LabelledText.class)
          .always(
              "label",
              Leaf.TEXT,
              LabelledText::label,
              (cell, label) -> LabelledText.of(label, cell.text()))
          .always(
              "text",
              Leaf.TEXT,
              LabelledText::text,
              (cell, text) -> LabelledText.of(cell.label(), text))
          .build();

  private static final Shape<Indicator> INDICATOR =
      Shape.of(Indicator.class)
          .derived("category", Leaf.CATEGORY, Indicator::category)
          .text("categoryText", Indicator::categoryText, Indicator::withCategoryText)
          .derived("type", Leaf.INDICATOR_TYPE, Indicator::type)
          .text("typeText", Indicator::typeText, Indicator::withTypeText)
          .text("name", Indicator::name, Indicator::withName)
          .text("description", Indicator::description, Indicator::withDescription)
          .maybe("target", Leaf.TARGET, Indicator::target, Indicator::withTarget)
          .text("basis", Indicator::basis, Indicator::withBasis)
          .text("remark", Indicator::remark, Indicator::withRemark)
          .maybe("weight", Leaf.FIGURE, Indicator::weight, Indicator::withWeight)
          .each("more", LABELLED_TEXT, Indicator::more, Indicator::withMore)
          .build();

  private static final Shape<Claim> CLAIM =
      Shape.of(Claim.class)
          .derived("category", Leaf.CATEGORY, Claim::category)
          .text("categoryText", Claim::categoryText, Claim::withCategoryText)
          .derived("type", Leaf.INDICATOR_TYPE, Claim::type)
          .text("typeText", Claim::typeText, Claim::withTypeText)
          .text("name", Claim::name, Claim::withName)
          .text("description", Claim::description, Claim::withDescription)
          .maybe("target", Leaf.TARGET, Claim::target, Claim::withTarget)
          .build();

  private static final Shape<Narrative> NARRATIVE =
      Shape.of(Narrative.class)
          .each("paragraphs", Leaf.TEXT, Narrative::paragraphs, Narrative::withParagraphs)
          .each("claims", CLAIM, Narrative::claims, Narrative::withClaims)
          .build();

  private static final Shape<GoalItem> GOAL_ITEM =
      Shape.of(GoalItem.class)
          .text("label", GoalItem::label, GoalItem::withLabel)
          .text("title", GoalItem::title, GoalItem::withTitle)
          .text("name", GoalItem::name, GoalItem::withName)
          .maybe("amount", Leaf.FIGURE, GoalItem::amount, GoalItem::withAmount)
          .text("goal", GoalItem::goal, GoalItem::withGoal)
          .text("indicatorText", GoalItem::indicatorText, GoalItem::withIndicatorText)
          .maybe(
              "announcedIndicators",
              Leaf.INTEGER,
              GoalItem::announcedIndicators,
              GoalItem::withAnnouncedIndicators)
          .each("claims", CLAIM, GoalItem::claims, GoalItem::withClaims)
          .build();

  private static final Shape<RevenueBudget> REVENUE =
      Shape.of(RevenueBudget.class)
          .maybe("total", Leaf.FIGURE, RevenueBudget::total, RevenueBudget::withTotal)
          .maybe(
              "generalPublicBudget",
              Leaf.FIGURE,
              RevenueBudget::generalPublicBudget,
              RevenueBudget::withGeneralPublicBudget)
          .maybe(
              "governmentFund",
              Leaf.FIGURE,
              RevenueBudget::governmentFund,
              RevenueBudget::withGovernmentFund)
          .maybe(
              "advanceTransfer",
              Leaf.FIGURE,
              RevenueBudget::advanceTransfer,
              RevenueBudget::withAdvanceTransfer)
          .maybe(
              "carriedOver",
              Leaf.FIGURE,
              RevenueBudget::carriedOver,
              RevenueBudget::withCarriedOver)
          .maybe(
              "selfRaised", Leaf.FIGURE, RevenueBudget::selfRaised, RevenueBudget::withSelfRaised)
          .maybe("other", Leaf.FIGURE, RevenueBudget::other, RevenueBudget::withOther)
          .build();

  private static final Shape<ExpenditureBudget> EXPENDITURE =
      Shape.of(ExpenditureBudget.class)
          .maybe("total", Leaf.FIGURE, ExpenditureBudget::total, ExpenditureBudget::withTotal)
          .maybe(
              "personnel",
              Leaf.FIGURE,
              ExpenditureBudget::personnel,
              ExpenditureBudget::withPersonnel)
          .maybe(
              "operations",
              Leaf.FIGURE,
              ExpenditureBudget::operations,
              ExpenditureBudget::withOperations)
          .maybe(
              "projects", Leaf.FIGURE, ExpenditureBudget::projects, ExpenditureBudget::withProjects)
          .maybe("other", Leaf.FIGURE, ExpenditureBudget::other, ExpenditureBudget::withOther)
          .build();

  private static final Shape<IndicatorGroup> GROUP =
      Shape.of(IndicatorGroup.class)
          .text("label", IndicatorGroup::label, IndicatorGroup::withLabel)
          .text("goal", IndicatorGroup::goal, IndicatorGroup::withGoal)
          .text(
              "budgetLineText", IndicatorGroup::budgetLineText, IndicatorGroup::withBudgetLineText)
          .text("budgetLine", IndicatorGroup::budgetLine, IndicatorGroup::withBudgetLine)
          .maybe("amount", Leaf.FIGURE, IndicatorGroup::amount, IndicatorGroup::withAmount)
          .each("indicators", INDICATOR, IndicatorGroup::indicators, IndicatorGroup::withIndicators)
          .build();

  private static final Shape<Opinion> OPINION =
      Shape.of(Opinion.class)
          .text("by", Opinion::by, Opinion::withBy)
          .text("text", Opinion::text, Opinion::withText)
          .build();

  private static final Shape<DepartmentDeclaration> DECLARATION =
      Shape.of(DepartmentDeclaration.class)
          .maybe("agency", AGENCY, DepartmentDeclaration::agency, DepartmentDeclaration::withAgency)
          .text("moneyUnit", DepartmentDeclaration::moneyUnit, DepartmentDeclaration::withMoneyUnit)
          .maybe(
              "revenue",
              REVENUE,
              DepartmentDeclaration::revenue,
              DepartmentDeclaration::withRevenue)
          .maybe(
              "expenditure",
              EXPENDITURE,
              DepartmentDeclaration::expenditure,
              DepartmentDeclaration::withExpenditure)
          .text(
              "goalsIntroduction",
              DepartmentDeclaration::goalsIntroduction,
              DepartmentDeclaration::withGoalsIntroduction)
          .each("goals", GOAL, DepartmentDeclaration::goals, DepartmentDeclaration::withGoals)
          .text("basis", DepartmentDeclaration::basis, DepartmentDeclaration::withBasis)
          .each("groups", GROUP, DepartmentDeclaration::groups, DepartmentDeclaration::withGroups)
          .each(
              "opinions",
              OPINION,
              DepartmentDeclaration::opinions,
              DepartmentDeclaration::withOpinions)
          .build();

  private static final Shape<ProjectBudget> BUDGET =
      Shape.of(ProjectBudget.class)
          .maybe("total", Leaf.FIGURE, ProjectBudget::total, ProjectBudget::withTotal)
          .maybe("fiscal", Leaf.FIGURE, ProjectBudget::fiscal, ProjectBudget::withFiscal)
          .maybe("other", Leaf.FIGURE, ProjectBudget::other, ProjectBudget::withOther)
          .build();

  private static final Shape<SpendingPlan> PLAN =
      Shape.of(SpendingPlan.class)
          .maybe("measure", Leaf.MEASURE, SpendingPlan::measure, SpendingPlan::withMeasure)
          .maybe("march", Leaf.FIGURE, SpendingPlan::march, SpendingPlan::withMarch)
          .maybe("june", Leaf.FIGURE, SpendingPlan::june, SpendingPlan::withJune)
          .maybe("october", Leaf.FIGURE, SpendingPlan::october, SpendingPlan::withOctober)
          .maybe("december", Leaf.FIGURE, SpendingPlan::december, SpendingPlan::withDecember)
          .build();

  private static final Shape<SignOff> SIGN_OFF =
      Shape.of(SignOff.class)
          .text("handler", SignOff::handler, SignOff::withHandler)
          .text("telephone", SignOff::telephone, SignOff::withTelephone)
          .text("responsible", SignOff::responsible, SignOff::withResponsible)
          .build();

  private static final Shape<Project> PROJECT =
      Shape.of(Project.class)
          .text("heading", Project::heading, Project::withHeading)
          .text("title", Project::title, Project::withTitle)
          .maybe("code", Leaf.CODE, Project::code, Project::withCode)
          .text("name", Project::name, Project::withName)
          .maybe("agency", AGENCY, Project::agency, Project::withAgency)
          .text("moneyUnit", Project::moneyUnit, Project::withMoneyUnit)
          .maybe("budget", BUDGET, Project::budget, Project::withBudget)
          .text("purpose", Project::purpose, Project::withPurpose)
          .maybe("plan", PLAN, Project::plan, Project::withPlan)
          .each("goals", GOAL, Project::goals, Project::withGoals)
          .each("indicators", INDICATOR, Project::indicators, Project::withIndicators)
          .maybe("signOff", SIGN_OFF, Project::signOff, Project::withSignOff)
          .build();

  private static final Shape<Unread> UNREAD =
      Shape.of(Unread.class)
          .maybe(
              "after",
              Leaf.PATH,
              Unread::after,
              (unread, after) -> Unread.of(Optional.of(after), unread.rows()))
          .each(
              "rows",
              new Elements<>(Leaf.TEXT),
              Unread::rows,
              (unread, rows) -> Unread.of(unread.after(), rows))
          .build();

  static final Shape<Filing> FILING =
      Shape.of(Filing.class)
          .maybe("year", Leaf.INTEGER, Filing::year, Filing::withYear)
          .maybe("agency", AGENCY, Filing::agency, Filing::withAgency)
          .maybe("overallGoal", NARRATIVE, Filing::overallGoal, Filing::withOverallGoal)
          .maybe(
              "goalsIntroduction",
              NARRATIVE,
              Filing::goalsIntroduction,
              Filing::withGoalsIntroduction)
          .each("goalItems", GOAL_ITEM, Filing::goalItems, Filing::withGoalItems)
          .maybe("safeguards", NARRATIVE, Filing::safeguards, Filing::withSafeguards)
          .maybe("declaration", DECLARATION, Filing::declaration, Filing::withDeclaration)
          .each("projects", PROJECT, Filing::projects, Filing::withProjects)
          .each("unread", UNREAD, Filing::unread, Filing::withUnread)
          .build();

  private FilingShape() {}
}
