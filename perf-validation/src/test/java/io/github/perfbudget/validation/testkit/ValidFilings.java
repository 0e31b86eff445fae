package io.github.perfbudget.validation.testkit;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Filings without fault, and how to change one thing in them. */
public final class ValidFilings {

  private ValidFilings() {}

  /** A filing of three projects (25, 10 and 65 万元) and a declaration, without any finding. */
  public static Filing filing() {
    return Filing.builder()
        .year(2025)
        .agency(agency())
        .overallGoal(prose("围绕全县中心工作，推动商务事业高质量发展，更好服务经济社会发展大局。"))
        .goalsIntroduction(prose("2025年安排专项项目支出100万元。"))
        .addGoalItem(item("（一）", "招商经费", "25万元"))
        .addGoalItem(item("（二）", "会展经费", "10万元"))
        .addGoalItem(item("（三）", "培训经费", "65万元"))
        .safeguards(prose("加强组织领导，完善财务制度，做好绩效运行监控和绩效自评。"))
        .declaration(declaration())
        .addProject(project("招商经费", "13022925P00003410001H", "250000.00"))
        .addProject(project("会展经费", "13022925P000034100025", "100000.00"))
        .addProject(
            project("培训经费", "13022925P000028100038", "650000.00")
                .withPlan(plan(PlanMeasure.AMOUNT, "元", "0", "200000", "500000.00", "650000.00")))
        .build();
  }

  /** The filing with its first project changed. */
  public static Filing project(UnaryOperator<Project> change) {
    return project(0, change);
  }

  /** The filing with one project changed. */
  public static Filing project(int index, UnaryOperator<Project> change) {
    List<Project> projects = new ArrayList<>(filing().projects());
    projects.set(index, change.apply(projects.get(index)));
    return filing().withProjects(projects);
  }

  /** The filing with one indicator of its first project changed. */
  public static Filing indicator(int index, UnaryOperator<Indicator> change) {
    return project(
        project -> {
          List<Indicator> indicators = new ArrayList<>(project.indicators());
          indicators.set(index, change.apply(indicators.get(index)));
          return project.withIndicators(indicators);
        });
  }

  /** The filing with another plan, in percent, of its first project; empty text is a blank cell. */
  public static Filing plan(String march, String june, String october, String december) {
    return project(
        project ->
            project.withPlan(plan(PlanMeasure.PERCENT, "%", march, june, october, december)));
  }

  /** The filing with its declaration changed. */
  public static Filing declaration(UnaryOperator<DepartmentDeclaration> change) {
    return filing().withDeclaration(change.apply(declaration()));
  }

  /** A plan; empty text is a blank cell. */
  public static SpendingPlan plan(
      PlanMeasure measure,
      String unit,
      String march,
      String june,
      String october,
      String december) {
    SpendingPlan.Builder plan = SpendingPlan.builder().measure(measure);
    cell(march, unit).ifPresent(plan::march);
    cell(june, unit).ifPresent(plan::june);
    cell(october, unit).ifPresent(plan::october);
    cell(december, unit).ifPresent(plan::december);
    return plan.build();
  }

  private static Optional<Figure> cell(String text, String unit) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Figure.parse(text, unit));
  }

  /** A budget in 元; empty text is a blank cell. */
  public static ProjectBudget budget(String total, String fiscal, String other) {
    ProjectBudget.Builder budget = ProjectBudget.builder();
    cell(total, "元").ifPresent(budget::total);
    cell(fiscal, "元").ifPresent(budget::fiscal);
    cell(other, "元").ifPresent(budget::other);
    return budget.build();
  }

  /** Prose. */
  public static Narrative prose(String... paragraphs) {
    return Narrative.builder().addAllParagraphs(List.of(paragraphs)).build();
  }

  /** A figure in 万元. */
  public static Figure wan(String text) {
    return Figure.parse(text, "万元");
  }

  private static Agency agency() {
    return Agency.builder().code("304001").name("某县商务局本级").build();
  }

  private static GoalItem item(String label, String name, String amount) {
    return GoalItem.builder()
        .label(label)
        .title(name + amount)
        .name(name)
        .amount(Figure.parse(amount))
        .goal("用好" + name + "，全年开展活动4次以上，取得预期的经济和社会效益。")
        .announcedIndicators(9)
        .build();
  }

  private static Project project(String name, String code, String amount) {
    return Project.builder()
        .heading(name + "绩效目标表")
        .title("某县县级部门预算项目绩效目标表")
        .code(ProjectCode.of(code))
        .name(name)
        .agency(agency())
        .moneyUnit("元")
        .budget(budget(amount, amount, ""))
        .purpose("用于" + name + "的各项支出")
        .plan(plan(PlanMeasure.PERCENT, "%", "0", "30", "60%", "100"))
        .addGoal(Goal.builder().label("1.").text("用好" + name + "，全年开展活动4次以上").build())
        .addAllIndicators(indicators(amount.substring(0, amount.length() - 7) + "万元"))
        .signOff(SignOff.builder().handler("某某").telephone("139****0000").build())
        .build();
  }

  private static List<Indicator> indicators(String cost) {
    return List.of(
        row(IndicatorCategory.OUTPUT, IndicatorType.QUANTITY, "活动次数", "≥4次"),
        row(IndicatorCategory.OUTPUT, IndicatorType.QUALITY, "验收合格率", "≥95%"),
        row(IndicatorCategory.OUTPUT, IndicatorType.TIMELINESS, "资金拨付及时率", "100%-100%"),
        row(IndicatorCategory.OUTPUT, IndicatorType.COST, "项目总成本", "≤" + cost),
        row(IndicatorCategory.BENEFIT, IndicatorType.ECONOMIC_BENEFIT, "税收增长率", "≥5百分比"),
        row(IndicatorCategory.BENEFIT, IndicatorType.SOCIAL_BENEFIT, "带动就业人数", "≥20人"),
        row(IndicatorCategory.BENEFIT, IndicatorType.ECOLOGICAL_BENEFIT, "不涉及", "不涉及"),
        row(IndicatorCategory.BENEFIT, IndicatorType.SUSTAINABLE_IMPACT, "机制运行年限", "≥3年"),
        row(IndicatorCategory.SATISFACTION, IndicatorType.SERVICE_SATISFACTION, "企业满意度", "≥90%"));
  }

  private static Indicator row(
      IndicatorCategory category, IndicatorType type, String name, String target) {
    return Indicator.builder()
        .category(category)
        .type(type)
        .name(name)
        .description(name.equals("不涉及") ? name : "反映" + name)
        .target(Target.parse(target))
        .basis("《2025年度商务工作计划》")
        .build();
  }

  private static DepartmentDeclaration declaration() {
    return DepartmentDeclaration.builder()
        .agency(agency())
        .moneyUnit("万元")
        .revenue(
            RevenueBudget.builder()
                .total(wan("400.5"))
                .generalPublicBudget(wan("390.5"))
                .carriedOver(wan("10"))
                .build())
        .expenditure(
            ExpenditureBudget.builder()
                .total(wan("400.50"))
                .personnel(wan("250.5"))
                .operations(wan("50"))
                .projects(wan("100"))
                .build())
        .addGoal(Goal.builder().label("目标1").text("保障工资正常发放").build())
        .addAllGroups(groups())
        .build();
  }

  private static List<IndicatorGroup> groups() {
    List<String> amounts = List.of("250.5", "50", "25", "10", "65");
    return IntStream.range(0, amounts.size()).mapToObj(i -> group(i + 1, amounts.get(i))).toList();
  }

  private static IndicatorGroup group(int number, String amount) {
    return IndicatorGroup.builder()
        .label("年度整体支出目标" + number)
        .goal("完成第" + number + "项工作")
        .budgetLineText("第" + number + "项（" + amount + "万元）")
        .budgetLine("第" + number + "项")
        .amount(Figure.parse(amount + "万元"))
        .addAllIndicators(
            indicators(amount + "万元").stream().map(row -> row.withBasis(Optional.empty())).toList())
        .build();
  }
}
