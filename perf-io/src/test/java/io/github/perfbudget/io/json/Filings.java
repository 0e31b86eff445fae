package io.github.perfbudget.io.json;

import static net.jqwik.api.Builders.withBuilder;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.Unread;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Opinion;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Filings with any of their fields, and with texts that no clerk would write. */
final class Filings {

  private Filings() {}

  /** Returns any filing. */
  static Arbitrary<Filing> any() {
    var filing = some(withBuilder(Filing::builder), Arbitraries.integers(), Filing.Builder::year);
    filing = some(filing, agencies(), Filing.Builder::agency);
    filing = some(filing, narratives(), Filing.Builder::overallGoal);
    filing = some(filing, narratives(), Filing.Builder::goalsIntroduction);
    filing = some(filing, few(goalItems()), Filing.Builder::addAllGoalItems);
    filing = some(filing, narratives(), Filing.Builder::safeguards);
    filing = some(filing, declarations(), Filing.Builder::declaration);
    filing = some(filing, few(projects()), Filing.Builder::addAllProjects);
    filing = some(filing, few(unread()), Filing.Builder::addAllUnread);
    return filing.build(Filing.Builder::build);
  }

  /** Returns words, figures and odd characters. */
  static Arbitrary<String> texts() {
    Arbitrary<String> usual =
        Arbitraries.of(
            "",
            " ",
            "≥4次",
            "25万元",
            "34000.00",
            "≤3.4万元",
            "90%-95%",
            "1000元/吨",
            "600",
            "6E+2",
            "不涉及",
            "产出指标",
            "效果指标",
            "数量指标",
            "满意度",
            "百分之八十",
            "-0",
            "007",
            "12345678901234567890.50",
            "null");
    Arbitrary<String> odd =
        Arbitraries.of(
            "\u2028\u2029",
            "\uD800",
            "\uDC00\uD800",
            "😀",
            "\u0000\u001F\u007F\u0085",
            "\"\\/",
            "\uFEFF甲",
            "\uFFFF",
            "{\"a\":1}",
            "\u202E反");
    return Arbitraries.frequencyOf(
        Tuple.of(5, usual), Tuple.of(2, odd), Tuple.of(2, Arbitraries.strings().ofMaxLength(8)));
  }

  private static <B, T> Builders.BuilderCombinator<B> some(
      Builders.BuilderCombinator<B> builder, Arbitrary<T> values, BiFunction<B, T, B> set) {
    return builder.use(values).withProbability(0.5).in(set);
  }

  private static <T> Arbitrary<List<T>> few(Arbitrary<T> elements) {
    return elements.list().ofMaxSize(2);
  }

  private static Arbitrary<Agency> agencies() {
    var agency = some(withBuilder(Agency::builder), texts(), Agency.Builder::code);
    return some(agency, texts(), Agency.Builder::name).build(Agency.Builder::build);
  }

  private static Arbitrary<Narrative> narratives() {
    var prose =
        some(withBuilder(Narrative::builder), few(texts()), Narrative.Builder::addAllParagraphs);
    return some(prose, few(claims()), Narrative.Builder::addAllClaims)
        .build(Narrative.Builder::build);
  }

  private static Arbitrary<GoalItem> goalItems() {
    var item = some(withBuilder(GoalItem::builder), texts(), GoalItem.Builder::label);
    item = some(item, texts(), GoalItem.Builder::title);
    item = some(item, texts(), GoalItem.Builder::name);
    item = some(item, figures(), GoalItem.Builder::amount);
    item = some(item, texts(), GoalItem.Builder::goal);
    item = some(item, texts(), GoalItem.Builder::indicatorText);
    item = some(item, Arbitraries.integers(), GoalItem.Builder::announcedIndicators);
    item = some(item, few(claims()), GoalItem.Builder::addAllClaims);
    return item.build(GoalItem.Builder::build);
  }

  private static Arbitrary<Claim> claims() {
    var claim = some(withBuilder(Claim::builder), texts(), Claim.Builder::categoryText);
    claim = some(claim, texts(), Claim.Builder::typeText);
    claim = some(claim, texts(), Claim.Builder::name);
    claim = some(claim, texts(), Claim.Builder::description);
    claim = some(claim, targets(), Claim.Builder::target);
    return claim.build(Claim.Builder::build);
  }

  private static Arbitrary<Indicator> indicators() {
    var row = some(withBuilder(Indicator::builder), texts(), Indicator.Builder::categoryText);
    row = some(row, texts(), Indicator.Builder::typeText);
    row = some(row, texts(), Indicator.Builder::name);
    row = some(row, texts(), Indicator.Builder::description);
    row = some(row, targets(), Indicator.Builder::target);
    row = some(row, texts(), Indicator.Builder::basis);
    row = some(row, texts(), Indicator.Builder::remark);
    row = some(row, figures(), Indicator.Builder::weight);
    row = some(row, few(labelledTexts()), Indicator.Builder::addAllMore);
    return row.build(Indicator.Builder::build);
  }

  private static Arbitrary<LabelledText> labelledTexts() {
    return Combinators.combine(texts(), texts()).as(LabelledText::of);
  }

  private static Arbitrary<Target> targets() {
    return texts().map(Target::parse);
  }

  private static Arbitrary<Figure> figures() {
    return Combinators.combine(texts(), Arbitraries.of("元", "万元", "", "个").optional())
        .as(Figure::parse);
  }

  private static Arbitrary<DepartmentDeclaration> declarations() {
    var form = withBuilder(DepartmentDeclaration::builder);
    form = some(form, agencies(), DepartmentDeclaration.Builder::agency);
    form = some(form, texts(), DepartmentDeclaration.Builder::moneyUnit);
    form = some(form, revenues(), DepartmentDeclaration.Builder::revenue);
    form = some(form, expenditures(), DepartmentDeclaration.Builder::expenditure);
    form = some(form, texts(), DepartmentDeclaration.Builder::goalsIntroduction);
    form = some(form, few(goals()), DepartmentDeclaration.Builder::addAllGoals);
    form = some(form, texts(), DepartmentDeclaration.Builder::basis);
    form = some(form, few(groups()), DepartmentDeclaration.Builder::addAllGroups);
    form = some(form, few(opinions()), DepartmentDeclaration.Builder::addAllOpinions);
    return form.build(DepartmentDeclaration.Builder::build);
  }

  private static Arbitrary<RevenueBudget> revenues() {
    var budget = some(withBuilder(RevenueBudget::builder), figures(), RevenueBudget.Builder::total);
    budget = some(budget, figures(), RevenueBudget.Builder::generalPublicBudget);
    budget = some(budget, figures(), RevenueBudget.Builder::governmentFund);
    budget = some(budget, figures(), RevenueBudget.Builder::advanceTransfer);
    budget = some(budget, figures(), RevenueBudget.Builder::carriedOver);
    budget = some(budget, figures(), RevenueBudget.Builder::selfRaised);
    budget = some(budget, figures(), RevenueBudget.Builder::other);
    return budget.build(RevenueBudget.Builder::build);
  }

  private static Arbitrary<ExpenditureBudget> expenditures() {
    var budget = withBuilder(ExpenditureBudget::builder);
    budget = some(budget, figures(), ExpenditureBudget.Builder::total);
    budget = some(budget, figures(), ExpenditureBudget.Builder::personnel);
    budget = some(budget, figures(), ExpenditureBudget.Builder::operations);
    budget = some(budget, figures(), ExpenditureBudget.Builder::projects);
    budget = some(budget, figures(), ExpenditureBudget.Builder::other);
    return budget.build(ExpenditureBudget.Builder::build);
  }

  private static Arbitrary<Goal> goals() {
    var goal = some(withBuilder(Goal::builder), texts(), Goal.Builder::label);
    return some(goal, texts(), Goal.Builder::text).build(Goal.Builder::build);
  }

  private static Arbitrary<Opinion> opinions() {
    var opinion = some(withBuilder(Opinion::builder), texts(), Opinion.Builder::by);
    return some(opinion, texts(), Opinion.Builder::text).build(Opinion.Builder::build);
  }

  private static Arbitrary<IndicatorGroup> groups() {
    var group = some(withBuilder(IndicatorGroup::builder), texts(), IndicatorGroup.Builder::label);
    group = some(group, texts(), IndicatorGroup.Builder::goal);
    group = some(group, texts(), IndicatorGroup.Builder::budgetLineText);
    group = some(group, texts(), IndicatorGroup.Builder::budgetLine);
    group = some(group, figures(), IndicatorGroup.Builder::amount);
    group = some(group, few(indicators()), IndicatorGroup.Builder::addAllIndicators);
    return group.build(IndicatorGroup.Builder::build);
  }

  private static Arbitrary<Project> projects() {
    var project = some(withBuilder(Project::builder), texts(), Project.Builder::heading);
    project = some(project, texts(), Project.Builder::title);
    project = some(project, texts().map(ProjectCode::of), Project.Builder::code);
    project = some(project, texts(), Project.Builder::name);
    project = some(project, agencies(), Project.Builder::agency);
    project = some(project, texts(), Project.Builder::moneyUnit);
    project = some(project, budgets(), Project.Builder::budget);
    project = some(project, texts(), Project.Builder::purpose);
    project = some(project, plans(), Project.Builder::plan);
    project = some(project, few(goals()), Project.Builder::addAllGoals);
    project = some(project, few(indicators()), Project.Builder::addAllIndicators);
    project = some(project, signOffs(), Project.Builder::signOff);
    return project.build(Project.Builder::build);
  }

  private static Arbitrary<ProjectBudget> budgets() {
    var budget = some(withBuilder(ProjectBudget::builder), figures(), ProjectBudget.Builder::total);
    budget = some(budget, figures(), ProjectBudget.Builder::fiscal);
    budget = some(budget, figures(), ProjectBudget.Builder::other);
    return budget.build(ProjectBudget.Builder::build);
  }

  private static Arbitrary<SpendingPlan> plans() {
    var plan = withBuilder(SpendingPlan::builder);
    plan = some(plan, Arbitraries.of(PlanMeasure.class), SpendingPlan.Builder::measure);
    plan = some(plan, figures(), SpendingPlan.Builder::march);
    plan = some(plan, figures(), SpendingPlan.Builder::june);
    plan = some(plan, figures(), SpendingPlan.Builder::october);
    plan = some(plan, figures(), SpendingPlan.Builder::december);
    return plan.build(SpendingPlan.Builder::build);
  }

  private static Arbitrary<SignOff> signOffs() {
    var signOff = some(withBuilder(SignOff::builder), texts(), SignOff.Builder::handler);
    signOff = some(signOff, texts(), SignOff.Builder::telephone);
    signOff = some(signOff, texts(), SignOff.Builder::responsible);
    return signOff.build(SignOff.Builder::build);
  }

  private static Arbitrary<Unread> unread() {
    Arbitrary<FieldPath> after =
        Arbitraries.of("", "/projects/3", "/a~1b~0c/", "/").map(FieldPath::parse);
    return Combinators.combine(after.optional(), few(few(texts()))).as(Unread::of);
  }
}
