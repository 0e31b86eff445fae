package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.validation.Findings;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProjectRulesTest {

  @Test
  void reportsABlankCodeOnceAndNotAsAnIllShapedOne() {
    Filing absent = project(project -> project.withCode(Optional.empty()));
    Filing blank = project(project -> project.withCode(ProjectCode.of("\u3000")));

    assertThat(Findings.of(absent, "project.code"))
        .containsExactly("/projects/0/code | 项目编码未填写 | the project code is blank");
    assertThat(Findings.rules(absent)).containsExactly("project.code");
    assertThat(Findings.rules(blank)).containsExactly("project.code");
  }

  @Test
  void reportsABlankPurpose() {
    Filing absent = project(1, project -> project.withPurpose(Optional.empty()));

    assertThat(Findings.of(absent, "project.purpose"))
        .containsExactly("/projects/1/purpose | 资金用途未填写 | the purpose of the money is blank");
    assertThat(Findings.rules(absent)).containsExactly("project.purpose");
  }

  @Test
  void reportsAProjectWithoutGoalsOnceHoweverManySlotsItHas() {
    Filing none = project(project -> project.withGoals(List.of()));
    Filing slots = project(project -> project.withGoals(slot("目标1"), slot("目标2")));

    assertThat(Findings.of(none, "project.goals"))
        .containsExactly("/projects/0/goals | 没有填写绩效目标 | no performance goal is written");
    assertThat(Findings.rules(none)).containsExactly("project.goals");
    assertThat(Findings.rules(slots)).containsExactly("project.goals");
  }

  @Test
  void reportsSlotsOfTheFormLeftAmongGoals() {
    Goal goal = Goal.builder().label("目标1").text("完成全年任务").build();
    Filing leftovers =
        project(
            project -> project.withGoals(goal, slot("目标2"), Goal.builder().text("......").build()));

    assertThat(Findings.of(leftovers, "project.leftovers"))
        .containsExactly(
            "/projects/0/goals/1 | 绩效目标「目标2」只有表样文字，没有内容"
                + " | the goal \"目标2\" is a slot of the blank form without words of its own",
            "/projects/0/goals/2 | 绩效目标「......」只有表样文字，没有内容"
                + " | the goal \"......\" is a slot of the blank form without words of its own");
    assertThat(Findings.rules(leftovers)).containsOnly("project.leftovers");
  }

  @Test
  void reportsTheLaterOfTwoProjectsOfOneName() {
    Filing same = project(2, project -> project.withName("会展 经费"));

    assertThat(Findings.of(same, "project.name.unique"))
        .containsExactly(
            "/projects/2/name | 项目名称「会展 经费」与前面的项目相同"
                + " | an earlier project has the name \"会展 经费\" too");
  }

  @Test
  void doesNotTakeAbsentNamesForOneName() {
    Filing nameless = project(project -> project.withName(Optional.empty()));

    assertThat(Findings.of(nameless, "project.name.unique")).isEmpty();
  }

  private static Goal slot(String label) {
    return Goal.builder().label(label).build();
  }
}
