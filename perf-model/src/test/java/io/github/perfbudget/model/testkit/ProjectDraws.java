package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.budget.SpendingPlan;
import java.util.ArrayList;
import java.util.List;

/** Draws project tables. */
final class ProjectDraws {

  private static final List<String> USES =
      List.of("设备购置", "材料印制", "人员培训", "委托服务", "日常维护", "检测检验", "宣传推广");

  private ProjectDraws() {}

  static Project project(Choices choices, Sketch sketch, Style style, int number) {
    SpendingPlan plan = BudgetDraws.plan(choices, sketch.total(), style.money(), number > 1);
    Project.Builder project =
        Project.builder()
            .code(style.office().projectCode(choices, style.year(), number))
            .name(sketch.name())
            .agency(style.agency())
            .budget(BudgetDraws.project(choices, sketch.total(), style.money()))
            .purpose(purpose(choices, sketch))
            .plan(plan)
            .addAllGoals(goals(choices, sketch))
            .addAllIndicators(IndicatorDraws.withBasis(choices, sketch, style, sketch.rows()));
    style.money().header().ifPresent(project::moneyUnit);
    title(project, sketch, style, number);
    choices.maybe(ProjectDraws::signOff).ifPresent(project::signOff);
    return project.build();
  }

  private static void title(Project.Builder project, Sketch sketch, Style style, int number) {
    if (style.city()) {
      project.title(style.office().place() + "市级部门预算项目绩效目标表");
    }
    if (style.headed()) {
      project.heading(number + "." + sketch.name() + "绩效目标表");
    }
  }

  private static String purpose(Choices choices, Sketch sketch) {
    return "用于"
        + sketch.subject().name()
        + "的"
        + String.join("、", choices.some(1, 3, USES))
        + choices.oneOf("支出。", "等支出。");
  }

  /** The first goal states a number; one goal alone may go without a label. */
  static List<Goal> goals(Choices choices, Sketch sketch) {
    Row measured = sketch.rows().get(0);
    List<String> texts = new ArrayList<>();
    texts.add("推进" + sketch.subject().name() + "，全年" + measured.name() + measured.target() + "。");
    texts.addAll(choices.some(0, 3, moreGoals(sketch)));
    String label = choices.oneOf("1.", "1、", "（1）", "目标1");
    boolean labelled = texts.size() > 1 || choices.onceIn(2);
    List<Goal> goals = new ArrayList<>();
    for (String text : texts) {
      Goal.Builder goal = Goal.builder().text(text);
      goals.add(
          labelled
              ? goal.label(label.replace("1", "" + (goals.size() + 1))).build()
              : goal.build());
    }
    return goals;
  }

  private static List<String> moreGoals(Sketch sketch) {
    String subject = sketch.subject().name();
    return List.of(
        "规范" + subject + "的资金管理，按计划及时支付。",
        "完善" + subject + "的管理制度，巩固工作成果；",
        "提升" + sketch.subject().audience() + "的获得感和满意度。");
  }

  static SignOff signOff(Choices choices) {
    SignOff.Builder signOff = SignOff.builder().handler(choices.oneOf("某*", "某**"));
    if (choices.onceIn(2)) {
      signOff.telephone("1" + choices.between(30, 99) + "****" + choices.between(1000, 9999));
    }
    return choices.onceIn(2) ? signOff.responsible("某*").build() : signOff.build();
  }
}
