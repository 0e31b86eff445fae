package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.indicator;
import static io.github.perfbudget.validation.testkit.ValidFilings.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorRulesTest {

  @Test
  void reportsEachBlankCell() {
    Filing filing =
        indicator(
            1,
            row -> row.withName(Optional.empty()).withTarget(Optional.empty()).withBasis("\u3000"));

    assertThat(Findings.of(filing, "indicator.complete"))
        .containsExactly(
            "/projects/0/indicators/1/name | 三级指标未填写 | 三级指标 is blank",
            "/projects/0/indicators/1/target | 指标值未填写 | 指标值 is blank",
            "/projects/0/indicators/1/basis | 指标值确定依据未填写 | 指标值确定依据 is blank");
    assertThat(Findings.rules(filing)).containsOnly("indicator.complete");
  }

  @Test
  void asksForNothingInARowThatDoesNotApply() {
    Filing filing = indicator(6, row -> row.withBasis(Optional.empty()));
    Filing nameOnly = indicator(6, row -> row.withTarget(Optional.empty()));

    assertThat(Findings.rules(filing)).isEmpty();
    assertThat(Findings.rules(nameOnly)).isEmpty();
  }

  @Test
  void asksForNoBasisInATableWithoutThatColumn() {
    Filing filing =
        project(
            project ->
                project.withIndicators(
                    project.indicators().stream()
                        .map(row -> row.withBasis(Optional.empty()))
                        .toList()));

    assertThat(Findings.rules(filing)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"社会效益指标", "社会效益 指标", "服务对象满意度指标", "成本指标"})
  void warnsOfANameThatIsThatOfAClass(String name) {
    Filing filing = indicator(5, row -> row.withName(name));

    assertThat(Findings.of(filing, "indicator.name"))
        .containsExactly(
            "/projects/0/indicators/5/name | 三级指标「"
                + name
                + "」只是指标分类的名称，没有写明考核内容 | the name \""
                + name
                + "\" is that of a class and does not say what is measured");
    assertThat(Findings.rules(filing)).containsExactly("indicator.name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"社会效益提升", "企业满意度", "项目总成本", "任务数量"})
  void takesANameThatSaysMore(String name) {
    assertThat(Findings.rules(indicator(5, row -> row.withName(name)))).isEmpty();
  }

  @Test
  void warnsOfOneIndicatorWithTwoTargets() {
    Filing filing = repeated("≥90%");

    assertThat(Findings.of(filing, "indicator.repeated"))
        .containsExactly(
            "/projects/0/indicators/9/target | 指标「验收合格率」在同一表中的指标值不同：≥95%、≥90%"
                + " | the indicator \"验收合格率\" has two targets in one table: ≥95% and ≥90%");
  }

  @ParameterizedTest
  @ValueSource(strings = {"≥95%", "≥ 95%", "≧95％", "≥95.0百分比"})
  void takesOneTargetInOtherWriting(String target) {
    assertThat(Findings.of(repeated(target), "indicator.repeated")).isEmpty();
  }

  @Test
  void doesNotTakeAnIndicatorOfAnotherDescriptionForTheSame() {
    Filing filing =
        indicator(
            0,
            row -> row.withName("验收合格率").withDescription("其他任务").withTarget(Target.parse("≥50%")));

    assertThat(Findings.of(filing, "indicator.repeated")).isEmpty();
  }

  private static Filing repeated(String target) {
    return project(
        project -> {
          var rows = new ArrayList<>(project.indicators());
          rows.add(rows.get(1).withTarget(Target.parse(target)));
          return project.withIndicators(List.copyOf(rows));
        });
  }
}
