package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules on the goals of a project (绩效目标). */
final class GoalRules {

  /** Goals are numbered without a gap; the first that is not is reported. */
  static final Rule<Project> NUMBERED =
      Rule.<Project>builder()
          .id("project.goals.numbered")
          .ref("STR-11")
          .severity(Severity.WARNING)
          .title("绩效目标编号连续", "The goals of a project are numbered without a gap")
          .message("第{position}条绩效目标的编号为「{label}」", "the label of goal {position} is \"{label}\"")
          .basis(Bases.PROJECT_FORM)
          .example("1.举办推介活动4次　3.签约项目3个", "1.举办推介活动4次　2.签约项目3个")
          .check(GoalRules::misnumbered)
          .build();

  /** A single goal states a number. */
  static final Rule<Project> MEASURABLE =
      Rule.<Project>builder()
          .id("project.goals.measurable")
          .ref("REL-08")
          .severity(Severity.WARNING)
          .title("绩效目标细化量化，不只是一句口号", "A project's goals are more than one slogan without a number")
          .message("只有一条绩效目标，且没有量化内容", "there is one goal alone, and it states no number")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("1.提升招商工作水平", "1.举办推介活动4次，提升招商工作水平")
          .check(GoalRules::slogan)
          .build();

  private GoalRules() {}

  private static Stream<Breach> misnumbered(Project project, FieldPath at) {
    List<Goal> goals = project.goals();
    return IntStream.range(0, goals.size())
        .filter(i -> isOther(numberOf(goals.get(i).label().orElse("")), i + 1))
        .limit(1)
        .mapToObj(
            i ->
                Breach.at(at.field("goals").index(i))
                    .with("position", Integer.toString(i + 1))
                    .with("label", goals.get(i).label().orElse("")));
  }

  private static boolean isOther(OptionalInt number, int position) {
    return number.isPresent() && number.getAsInt() != position;
  }

  /** The number in a label such as 目标1 or （2）, if its digits are few. */
  private static OptionalInt numberOf(String label) {
    String digits =
        label
            .chars()
            .filter(Terms::isDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    return digits.isEmpty() || digits.length() > 4
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits));
  }

  private static Stream<Breach> slogan(Project project, FieldPath at) {
    List<Goal> goals = project.goals();
    return goals.size() == 1
            && Cells.filled(goals.get(0).text()).filter(text -> !Terms.hasNumber(text)).isPresent()
        ? Stream.of(Breach.at(at.field("goals").index(0)))
        : Stream.of();
  }
}
