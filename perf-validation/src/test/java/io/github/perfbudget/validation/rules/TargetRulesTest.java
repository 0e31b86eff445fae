package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Findings;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"90%", "4次", "3957㎡", "100", "250万"})
  void warnsOfANumberWithoutComparator(String target) {
    assertThat(Findings.of(target(1, target), "target.comparator"))
        .containsExactly(
            "/projects/0/indicators/1/target | 指标值「"
                + target
                + "」没有≥、≤、＝等比较符号 | the target \""
                + target
                + "\" has no comparator such as ≥, ≤ or =");
  }

  @ParameterizedTest
  @ValueSource(strings = {"≥90%", "=90%", "＜5人", "不低于90%", "90%-95%", "效果显著", "不涉及", "2025年6月底前"})
  void takesComparatorsRangesAndWords(String target) {
    assertThat(Findings.of(target(1, target), "target.comparator")).isEmpty();
  }

  /** A quality, growth and satisfaction, whose ratios are compared with limits in percent. */
  @ParameterizedTest
  @CsvSource({"1, ≤2个百分点", "1, =2个百分点", "4, =2个百分点", "8, ≥2个百分点"})
  void judgesPercentagePointsWithoutFailing(int row, String target) {
    assertThat(FilingRules.standard().check(target(row, target)).notEvaluated()).isEmpty();
    assertThat(Findings.of(target(row, target), "target.satisfaction.low")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"≥5000元", "＞3万元", "=2000元", "≥1200元/批次"})
  void warnsOfACostThatIsNotBoundedFromAbove(String target) {
    assertThat(Findings.of(target(3, target), "target.cost-ceiling"))
        .containsExactly(
            "/projects/0/indicators/3/target | 成本指标值「"
                + target
                + "」没有用≤或＜设上限 | the cost \""
                + target
                + "\" is not bounded from above by ≤ or <");
    assertThat(Findings.of(target(3, target), "target.comparator")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"100%", "百分之百", "0次", "0%"})
  void wantsNoMoreThanAnEqualsSignWhereNothingElseCouldBeMeant(String target) {
    Filing filing = target(1, target);

    assertThat(Findings.of(filing, "target.comparator.limit"))
        .containsExactly(
            "/projects/0/indicators/1/target | 指标值「"
                + target
                + "」没有写等号，只能理解为等于 | the target \""
                + target
                + "\" has no equals sign, and can mean nothing else");
    assertThat(Findings.of(filing, "target.comparator")).isEmpty();
  }

  @Test
  void growthOfAHundredPercentIsNoLimit() {
    Filing filing = indicator(1, row -> row.withName("产值增长率").withTarget(Target.parse("100%")));

    assertThat(Findings.of(filing, "target.comparator")).hasSize(1);
    assertThat(Findings.of(filing, "target.comparator.limit")).isEmpty();
  }

  @Test
  void saysOneThingOfACostWithoutComparator() {
    assertThat(Findings.rules(target(3, "25万元"))).containsExactly("target.comparator");
  }

  @ParameterizedTest
  @ValueSource(strings = {"≤25万元", "＜1000元/吨", "≥10%", "不超预算"})
  void takesCeilingsRatiosAndWordsForACost(String target) {
    assertThat(Findings.of(target(3, target), "target.cost-ceiling")).isEmpty();
  }

  @Test
  void judgesCostsAlone() {
    assertThat(Findings.of(target(0, "≥5000元"), "target.cost-ceiling")).isEmpty();
    assertThat(
            Findings.of(
                indicator(
                    0,
                    row ->
                        row.withCategoryText("成本指标")
                            .withTypeText(Optional.empty())
                            .withTarget(Target.parse("≥5000元"))),
                "target.cost-ceiling"))
        .hasSize(1);
  }

  @Test
  void reportsTheIndicatorsNameInPlaceOfAUnit() {
    Filing filing =
        indicator(1, row -> row.withName("资金使用效益").withTarget(Target.parse("≥96资金使用效益")));

    assertThat(Findings.of(filing, "target.unit.name"))
        .containsExactly(
            "/projects/0/indicators/1/target | 单位「资金使用效益」是指标或指标分类的名称，不是计量单位"
                + " | the unit \"资金使用效益\" is the name of the indicator or of its class");
    assertThat(Findings.rules(filing)).containsExactly("target.unit.name");
  }

  @Test
  void warnsOfAnythingElseInPlaceOfAUnit() {
    Filing filing = target(4, "≥70内部");

    assertThat(Findings.of(filing, "target.unit.known"))
        .containsExactly("/projects/0/indicators/4/target | 「内部」不是计量单位 | \"内部\" is no known unit");
    assertThat(Findings.rules(filing)).containsExactly("target.unit.known");
  }

  private static Filing target(int row, String target) {
    return indicator(row, indicator -> indicator.withTarget(Target.parse(target)));
  }
}
