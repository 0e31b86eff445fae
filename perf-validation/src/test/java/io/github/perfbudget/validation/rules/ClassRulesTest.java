package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.filing;
import static io.github.perfbudget.validation.testkit.ValidFilings.indicator;
import static io.github.perfbudget.validation.testkit.ValidFilings.project;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.validation.Findings;
import io.github.perfbudget.validation.testkit.ValidFilings;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ClassRulesTest {

  @Test
  void reportsTheClassesThatATableLacks() {
    Filing filing =
        without(row -> row.category().equals(Optional.of(IndicatorCategory.SATISFACTION)));

    assertThat(Findings.of(filing, "class.required"))
        .containsExactly("/projects/0/indicators | 绩效指标缺少满意度指标 | the indicators lack 满意度指标");
  }

  @Test
  void asksForCostAtEitherLevel() {
    Filing without = without(row -> row.type().equals(Optional.of(IndicatorType.COST)));
    Filing levelOne = indicator(3, row -> row.withCategoryText("成本指标").withTypeText("经济成本指标"));

    assertThat(Findings.of(without, "class.required"))
        .singleElement()
        .asString()
        .contains("缺少成本指标");
    assertThat(Findings.of(levelOne, "class.required")).isEmpty();
    assertThat(Findings.of(levelOne, "class.parent")).isEmpty();
  }

  @Test
  void takesOlderLabelsAndPointsInBrackets() {
    Filing filing = indicator(4, row -> row.withCategoryText("效果指标（30分）").withTypeText("经济效益指标"));

    assertThat(Findings.rules(filing)).isEmpty();
  }

  @Test
  void reportsAnEmptyTableOnce() {
    Filing filing = project(project -> project.withIndicators(List.of()));

    assertThat(Findings.of(filing, "class.required"))
        .containsExactly(
            "/projects/0/indicators | 绩效指标缺少产出指标、效益指标、满意度指标、成本指标"
                + " | the indicators lack 产出指标、效益指标、满意度指标、成本指标");
    assertThat(Findings.of(filing, "class.outputs")).isEmpty();
    assertThat(Findings.of(filing, "class.benefits")).isEmpty();
  }

  @Test
  void judgesTheDeclarationAsAWholeIfItHasBudgetLines() {
    Filing one =
        ValidFilings.declaration(
            declaration ->
                declaration.withGroups(
                    declaration.groups().get(0).withIndicators(List.of()),
                    declaration.groups().get(1).withAmount(ValidFilings.wan("400.5"))));
    Filing none = ValidFilings.declaration(declaration -> declaration.withGroups(List.of()));

    assertThat(Findings.of(one, "class.required")).isEmpty();
    assertThat(Findings.of(none, "class.required")).isEmpty();
  }

  @Test
  void reportsATypeUnderAForeignClassAndNotThatClassAsMissing() {
    Filing filing = indicator(8, row -> row.withCategoryText("效果指标"));

    assertThat(Findings.of(filing, "class.parent"))
        .containsExactly(
            "/projects/0/indicators/8/typeText | 二级指标「服务对象满意度指标」不属于一级指标「效果指标」"
                + " | 服务对象满意度指标 is no part of 效果指标");
    assertThat(Findings.rules(filing)).containsExactly("class.parent");
  }

  @Test
  void doesNotJudgeLabelsThatItDoesNotKnow() {
    Filing unknown = indicator(0, row -> row.withCategoryText("管理指标"));
    Filing absent = indicator(0, row -> row.withCategoryText(Optional.empty()));

    assertThat(Findings.of(unknown, "class.parent")).isEmpty();
    assertThat(Findings.of(absent, "class.parent")).isEmpty();
  }

  @Test
  void warnsOfOutputsWithoutQuality() {
    Filing filing = without(row -> row.type().equals(Optional.of(IndicatorType.QUALITY)));

    assertThat(Findings.of(filing, "class.outputs"))
        .containsExactly("/projects/0/indicators | 产出指标缺少质量指标 | the outputs lack 质量指标");
  }

  @Test
  void doesNotAskForTypesInATableWithoutASecondLevel() {
    Filing filing =
        filing()
            .withProjects(
                filing().projects().stream()
                    .map(
                        project ->
                            project.withIndicators(
                                project.indicators().stream()
                                    .map(row -> row.withTypeText(Optional.empty()))
                                    .toList()))
                    .toList());

    assertThat(Findings.of(filing, "class.outputs")).isEmpty();
    assertThat(Findings.of(filing, "class.benefits")).isEmpty();
  }

  @Test
  void notesTheBenefitsThatHaveNoRow() {
    Filing filing =
        without(
            row ->
                row.type().equals(Optional.of(IndicatorType.ECOLOGICAL_BENEFIT))
                    || row.type().equals(Optional.of(IndicatorType.SUSTAINABLE_IMPACT)));

    assertThat(Findings.of(filing, "class.benefits"))
        .containsExactly(
            "/projects/0/indicators | 效益指标没有生态效益指标、可持续影响指标"
                + " | the benefits have no 生态效益指标、可持续影响指标");
  }

  private static Filing without(Predicate<Indicator> rows) {
    return project(
        project ->
            project.withIndicators(project.indicators().stream().filter(rows.negate()).toList()));
  }
}
