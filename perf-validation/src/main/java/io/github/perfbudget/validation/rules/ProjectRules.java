package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Checks;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on what a project table states besides money and indicators (项目基本信息). */
final class ProjectRules {

  /**
   * The project has a code. Forms that have neither a plan nor a purpose have no cell for a code
   * either.
   */
  static final Rule<Project> CODE =
      Rule.<Project>builder()
          .id("project.code")
          .ref("STR-08")
          .severity(Severity.ERROR)
          .title("填写项目编码", "A project has its code")
          .message("项目编码未填写", "the project code is blank")
          .basis(Bases.INTEGRATED_BUDGET)
          .example("项目编码：（空白）", "项目编码：13022925P00003410001H")
          .check((project, at) -> blank(project.code().map(ProjectCode::text), at.field("code")))
          .build()
          .when(ProjectRules::hasProjectForm);

  /** The project says what its money is for. Forms without a plan have no cell for that. */
  static final Rule<Project> PURPOSE =
      Rule.<Project>builder()
          .id("project.purpose")
          .ref("STR-09")
          .severity(Severity.WARNING)
          .title("填写资金用途", "A project says what its money is for")
          .message("资金用途未填写", "the purpose of the money is blank")
          .basis(Bases.PROJECT_FORM)
          .example("资金用途：（空白）", "资金用途：用于举办招商推介活动")
          .check((project, at) -> blank(said(project.purpose()), at.field("purpose")))
          .build()
          .when(project -> project.plan().isPresent());

  /** The project has a goal in words. */
  static final Rule<Project> GOALS =
      Rule.<Project>builder()
          .id("project.goals")
          .ref("STR-11")
          .severity(Severity.WARNING)
          .title("至少有一条绩效目标", "A project has at least one goal")
          .message("没有填写绩效目标", "no performance goal is written")
          .basis(Bases.PROJECT_FORM)
          .example("绩效目标：（空白）", "绩效目标：1.全年举办招商推介活动4次")
          .check(
              (project, at) ->
                  hasGoal(project.goals()) ? Stream.of() : Stream.of(Breach.at(at.field("goals"))))
          .build();

  /**
   * No slot of the form is left over among the goals; where no goal is written at all, {@link
   * #GOALS} speaks.
   */
  static final Rule<Project> LEFTOVERS =
      Rule.<Project>builder()
          .id("project.leftovers")
          .ref("STR-10")
          .severity(Severity.WARNING)
          .title("绩效目标中没有表样残留", "No slot of the blank form is left among the goals")
          .message(
              "绩效目标「{label}」只有表样文字，没有内容",
              "the goal \"{label}\" is a slot of the blank form without words of its own")
          .basis(Bases.PROJECT_FORM)
          .example("目标1：全年举办推介活动4次　目标2：……", "目标1：全年举办推介活动4次　目标2：签约项目3个")
          .addSupersededRule("project.goals.numbered")
          .addSupersededRule("text.placeholder")
          .check((project, at) -> leftovers(project.goals(), at.field("goals")))
          .build();

  /** No two projects have one name. */
  static final Rule<Filing> DISTINCT_NAMES =
      Rule.<Filing>builder()
          .id("project.name.unique")
          .ref("CODE-06")
          .severity(Severity.WARNING)
          .title("项目名称不重复", "No two projects have one name")
          .message("项目名称「{name}」与前面的项目相同", "an earlier project has the name \"{name}\" too")
          .basis(Bases.HOUSE_RULE)
          .example("两个项目表的项目名称都是“招商经费”", "项目名称分别为“招商经费”“会展经费”")
          .check(Checks.unique("name", FilingParts.PROJECT_NAMES, Cells::key))
          .build();

  /** The way to the total of a project's budget. */
  static final Part<Project, Figure> TOTAL =
      Part.<Project, ProjectBudget>field("budget", Project::budget).then(FilingParts.TOTAL_FUNDS);

  private static final List<String> INSTRUCTIONS =
      List.of("（填写", "（请填写", "（此处填写", "(填写", "(请填写", "(此处填写");

  private ProjectRules() {}

  /** Whether the project was filed in the form of Hebei (预算项目绩效目标表), which alone has these. */
  static boolean hasProjectForm(Project project) {
    return project.plan().isPresent() || Cells.filled(project.purpose()).isPresent();
  }

  private static Stream<Breach> blank(Optional<String> cell, FieldPath path) {
    return Cells.filled(cell).isPresent() ? Stream.of() : Stream.of(Breach.at(path));
  }

  /** What is no 无 and no sign of the blank form. */
  private static Optional<String> said(Optional<String> cell) {
    return cell.filter(text -> !Cells.key(text).equals("无") && !isFiller(text));
  }

  private static boolean hasGoal(List<Goal> goals) {
    return goals.stream().anyMatch(goal -> !isLeftover(goal));
  }

  private static Stream<Breach> leftovers(List<Goal> goals, FieldPath at) {
    return hasGoal(goals)
        ? IntStream.range(0, goals.size())
            .filter(i -> isLeftover(goals.get(i)))
            .mapToObj(i -> Breach.at(at.index(i)).with("label", labelOf(goals.get(i))))
        : Stream.of();
  }

  private static boolean isLeftover(Goal goal) {
    return goal.text().filter(text -> !isFiller(text) && !isInstruction(text)).isEmpty();
  }

  /** What a blank form says of the slot: （填写年度目标）. */
  private static boolean isInstruction(String text) {
    String key = Cells.key(text);
    return INSTRUCTIONS.stream().anyMatch(key::startsWith)
        && (key.indexOf('）') == key.length() - 1 || key.indexOf(')') == key.length() - 1);
  }

  static boolean isFiller(String text) {
    return text.codePoints().allMatch(ProjectRules::isFiller);
  }

  private static boolean isFiller(int c) {
    return Character.isWhitespace(c) || ".…·*＊×—-－/".indexOf(c) >= 0;
  }

  private static String labelOf(Goal goal) {
    return goal.label().or(goal::text).orElse("");
  }
}
