package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.filing;
import static io.github.perfbudget.validation.testkit.ValidFilings.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.validation.Evidence;
import io.github.perfbudget.validation.Findings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "601004",
        "13022925p00003410001H",
        "13022925P00003410001",
        "13022925P00003410001HH",
        "无",
        "1302292XP00003410001H",
        "13022925P0000341000-H",
        "１３０２２９２５P00003410001H"
      })
  void reportsWhatIsNoFullCode(String code) {
    Filing filing = project(project -> project.withCode(ProjectCode.of(code)));

    assertThat(Findings.of(filing, "code.shape"))
        .containsExactly(
            "/projects/0/code | 项目编码「"
                + code
                + "」不是21位的项目编码 | \""
                + code
                + "\" is no project code of 21 characters");
    assertThat(Findings.rules(filing)).containsExactly("code.shape");
  }

  @Test
  void warnsOfACheckCharacterThatDoesNotFit() {
    Filing filing = project(project -> project.withCode(ProjectCode.of("13022925P00003410001G")));

    assertThat(Findings.of(filing, "code.check-character"))
        .containsExactly(
            "/projects/0/code | 项目编码「13022925P00003410001G」末位应为H，请核对各位"
                + " | the last character of \"13022925P00003410001G\" should be H:"
                + " one of the characters may be mistyped");
    assertThat(Findings.rules(filing)).containsExactly("code.check-character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"51092324T000010263357", "51000021R000000019951", "13022925T00003410001G"})
  void knowsNoCheckCharacterOfOtherProvincesAndClasses(String code) {
    Filing filing = project(project -> project.withCode(ProjectCode.of(code)));

    assertThat(Findings.of(filing, "code.check-character")).isEmpty();
  }

  @Test
  void warnsOfTheCodeOfAnotherDivision() {
    Filing filing = project(project -> project.withCode(ProjectCode.of("13060522P004564100010")));

    assertThat(Findings.of(filing, "code.division"))
        .containsExactly(
            "/projects/0/code | 项目编码的区划为130605，其他项目多为130229"
                + " | the code is of division 130605, most others are of 130229");
    assertThat(Findings.rules(filing)).containsExactly("code.division");
  }

  @Test
  void takesTheFirstDivisionForTheUsualOneWhereNoneIsMoreFrequent() {
    List<Project> two = new ArrayList<>(filing().projects().subList(0, 2));
    two.set(1, two.get(1).withCode(ProjectCode.of("13060522P004564100010")));

    assertThat(Findings.of(filing().withProjects(two), "code.division"))
        .singleElement()
        .asString()
        .startsWith("/projects/1/code | ");
  }

  @Test
  void reportsTheLaterOfTwoEqualCodesAndRestsOnTheFirst() {
    Filing filing =
        project(2, project -> project.withCode(ProjectCode.of("13022925P00003410001H")));

    assertThat(Findings.of(filing, "code.unique"))
        .containsExactly(
            "/projects/2/code | 项目编码「13022925P00003410001H」与前面的项目相同"
                + " | an earlier project has the code \"13022925P00003410001H\" too");
    assertThat(FilingRules.standard().check(filing).findings().get(0).evidence())
        .containsExactly(Evidence.of(FieldPath.parse("/projects/0/code"), "13022925P00003410001H"));
  }
}
