package io.github.perfbudget.validation.testkit;

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
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Filings of any content: anything may be absent, and any text may be odd. */
public final class WeirdFilings {

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u3000",
          "不涉及",
          "……",
          "目标1",
          "产出指标",
          "效益指标",
          "满意度指标",
          "数量指标",
          "服务对象满意度指标",
          "成本指标",
          "招商经费",
          "13900001234",
          "电话13900001234，13900001234567",
          "{name} ${7*7} \\{foo\\} $1 %s",
          "\uD800",
          "\uD83D\uDE00".repeat(15),
          "张三",
          "围绕全县中心工作，推动商务事业高质量发展，更好服务经济社会发展大局。",
          "\0\n\t\r\u2028");

  private static final List<String> NUMBERS =
      List.of(
          "",
          "0",
          "100",
          "100%",
          "-5",
          "25万元",
          "250000.00",
          "≥95%",
          "≥96资金使用效益",
          "90-95%",
          "见附件",
          "9".repeat(300),
          "1000元/吨",
          "0.1亿元",
          "\u3000");

  private static final List<String> CODES =
      List.of("", " ", "601004", "13022925P00003410001H", "13060522P004564100010", "\uD83D\uDE00");

  private final Random random;

  private WeirdFilings(Random random) {
    this.random = random;
  }

  /** Any filing. */
  public static Arbitrary<Filing> any() {
    return Arbitraries.randomValue(random -> new WeirdFilings(random).filing());
  }

  private Filing filing() {
    Filing.Builder filing = Filing.builder();
    maybe(() -> random.nextInt(4000), filing::year);
    maybe(this::agency, filing::agency);
    maybe(this::narrative, filing::overallGoal);
    maybe(this::narrative, filing::goalsIntroduction);
    maybe(this::narrative, filing::safeguards);
    maybe(this::declaration, filing::declaration);
    return filing
        .addAllGoalItems(some(this::goalItem))
        .addAllProjects(some(this::project))
        .addAllUnread(some(this::unread))
        .build();
  }

  private Agency agency() {
    Agency.Builder agency = Agency.builder();
    maybe(this::text, agency::code);
    maybe(this::text, agency::name);
    return agency.build();
  }

  private Narrative narrative() {
    return Narrative.builder().addAllParagraphs(some(this::text)).build();
  }

  private GoalItem goalItem() {
    GoalItem.Builder item = GoalItem.builder();
    maybe(this::text, item::title);
    maybe(this::text, item::name);
    maybe(this::figure, item::amount);
    maybe(this::text, item::goal);
    maybe(this::text, item::indicatorText);
    maybe(() -> random.nextInt(12) - 1, item::announcedIndicators);
    return item.build();
  }

  private DepartmentDeclaration declaration() {
    DepartmentDeclaration.Builder declaration = DepartmentDeclaration.builder();
    maybe(this::agency, declaration::agency);
    maybe(this::text, declaration::goalsIntroduction);
    maybe(this::text, declaration::basis);
    maybe(this::revenue, declaration::revenue);
    maybe(this::expenditure, declaration::expenditure);
    return declaration
        .addAllGoals(some(this::goal))
        .addAllGroups(some(this::group))
        .addAllOpinions(some(this::opinion))
        .build();
  }

  private RevenueBudget revenue() {
    RevenueBudget.Builder revenue = RevenueBudget.builder();
    maybe(this::figure, revenue::total);
    maybe(this::figure, revenue::generalPublicBudget);
    maybe(this::figure, revenue::other);
    return revenue.build();
  }

  private ExpenditureBudget expenditure() {
    ExpenditureBudget.Builder expenditure = ExpenditureBudget.builder();
    maybe(this::figure, expenditure::total);
    maybe(this::figure, expenditure::personnel);
    maybe(this::figure, expenditure::projects);
    return expenditure.build();
  }

  private IndicatorGroup group() {
    IndicatorGroup.Builder group = IndicatorGroup.builder();
    maybe(this::text, group::goal);
    maybe(this::text, group::budgetLineText);
    maybe(this::text, group::budgetLine);
    maybe(this::figure, group::amount);
    return group.addAllIndicators(some(this::indicator)).build();
  }

  private Opinion opinion() {
    Opinion.Builder opinion = Opinion.builder();
    maybe(this::text, opinion::by);
    maybe(this::text, opinion::text);
    return opinion.build();
  }

  private Project project() {
    Project.Builder project = Project.builder();
    maybe(this::text, project::heading);
    maybe(this::text, project::title);
    maybe(() -> ProjectCode.of(oneOf(CODES)), project::code);
    maybe(this::text, project::name);
    maybe(this::agency, project::agency);
    maybe(this::budget, project::budget);
    maybe(this::text, project::purpose);
    maybe(this::plan, project::plan);
    maybe(this::signOff, project::signOff);
    return project.addAllGoals(some(this::goal)).addAllIndicators(some(this::indicator)).build();
  }

  private ProjectBudget budget() {
    ProjectBudget.Builder budget = ProjectBudget.builder();
    maybe(this::figure, budget::total);
    maybe(this::figure, budget::fiscal);
    maybe(this::figure, budget::other);
    return budget.build();
  }

  private SpendingPlan plan() {
    SpendingPlan.Builder plan = SpendingPlan.builder();
    maybe(() -> oneOf(List.of(PlanMeasure.values())), plan::measure);
    maybe(this::figure, plan::march);
    maybe(this::figure, plan::june);
    maybe(this::figure, plan::october);
    maybe(this::figure, plan::december);
    return plan.build();
  }

  private Goal goal() {
    Goal.Builder goal = Goal.builder();
    maybe(this::text, goal::label);
    maybe(this::text, goal::text);
    return goal.build();
  }

  private SignOff signOff() {
    SignOff.Builder signOff = SignOff.builder();
    maybe(this::text, signOff::handler);
    maybe(this::text, signOff::telephone);
    maybe(this::text, signOff::responsible);
    return signOff.build();
  }

  private Indicator indicator() {
    Indicator.Builder indicator = Indicator.builder();
    maybe(this::text, indicator::categoryText);
    maybe(this::text, indicator::typeText);
    maybe(this::text, indicator::name);
    maybe(this::text, indicator::description);
    maybe(() -> Target.parse(oneOf(NUMBERS)), indicator::target);
    maybe(this::text, indicator::basis);
    maybe(this::text, indicator::remark);
    return indicator.addAllMore(some(() -> LabelledText.of(text(), text()))).build();
  }

  private Unread unread() {
    Optional<FieldPath> after =
        random.nextBoolean() ? Optional.empty() : Optional.of(FieldPath.ROOT);
    return Unread.of(after, some(() -> some(this::text)));
  }

  private Figure figure() {
    return Figure.parse(oneOf(NUMBERS), oneOf(List.of("元", "万元", "%", "斗")));
  }

  private String text() {
    return oneOf(TEXTS);
  }

  private <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> List<T> some(Supplier<T> supplier) {
    return Stream.generate(supplier).limit(random.nextInt(4)).toList();
  }

  private <T> void maybe(Supplier<? extends T> value, Consumer<T> setter) {
    if (random.nextInt(3) > 0) {
      setter.accept(value.get());
    }
  }
}
