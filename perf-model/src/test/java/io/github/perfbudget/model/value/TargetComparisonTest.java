package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetComparisonTest {

  @ParameterizedTest(name = "{0}, {1} reached: {2}")
  @CsvSource({
    "≥90%,90%,MET",
    "≥90%,89.9%,MISSED",
    "≥90%,900‰,MET",
    "≥90%,95百分比,MET",
    ">90%,90%,MISSED",
    ">90%,90.1%,MET",
    "<5天,5天,MISSED",
    "<5天,4天,MET",
    "≤3.4万元,34000元,MET",
    "≤3.4万元,34000.01元,MISSED",
    "=100%,100.0%,MET",
    "=100%,99%,MISSED",
    "≥2吨,2000公斤,MET",
    "≥80万人,799999人,MISSED",
    "≤1000元/吨,0.1万元/吨,MET",
    "≤1元/公斤,1元/千克,MET",
    "≥90%-95%,95%,MET",
    "≥90%-95%,92%,CANNOT_SAY",
    "≥90%-95%,89%,MISSED",
    "≥90%,89%-91%,CANNOT_SAY",
    "≥90%,90%-91%,MET",
    "≤90%,91%-92%,MISSED",
    "=90%-95%,92%,MET",
    "=90%-95%,96%,MISSED",
    "=90%-95%,89%,MISSED",
    "=90%-95%,94%-96%,CANNOT_SAY",
    "≥90%,95,CANNOT_SAY",
    "≥5%,5个百分点,CANNOT_SAY",
    "≥5个百分点,5.5百分点,MET",
    "≥10人,10人次,CANNOT_SAY",
    "≥10亩,10平方米,CANNOT_SAY",
    "≥250万元,250万,CANNOT_SAY",
    "≤1000元/吨,1元/公斤,CANNOT_SAY",
    "≥96资金使用效益,96资金使用效益,CANNOT_SAY",
    "按时完成,按时完成,CANNOT_SAY",
    "不涉及,无,CANNOT_SAY",
    "≥90%,已完成,CANNOT_SAY",
  })
  void judgesResultsByTargets(String target, String actual, Achievement expected) {
    IndicatorValue result = Target.parse(actual).value();
    assertThat(Target.parse(target).isMetBy(result)).isEqualTo(expected);
  }

  @ParameterizedTest(name = "{0}, {1} reached: {2} {3} {4} {5}")
  @CsvSource({
    "90%,89%,CANNOT_SAY,MISSED,MISSED,MET",
    "90%,90%,MET,MET,MET,MET",
    "90%,91%,CANNOT_SAY,MISSED,MET,MISSED",
    "90%-95%,89%,CANNOT_SAY,MISSED,MISSED,MET",
    "90%-95%,92%,MET,MET,MET,MET",
    "90%-95%,96%,CANNOT_SAY,MISSED,MET,MISSED",
    "90%-95%,94%-96%,CANNOT_SAY,CANNOT_SAY,MET,CANNOT_SAY",
    "±5%,-3%,MET,MET,MET,MET",
  })
  void leavesTheMissingComparatorToTheCaller(
      String target,
      String actual,
      Achievement undecided,
      Achievement equal,
      Achievement atLeast,
      Achievement atMost) {
    Target goal = Target.parse(target);
    IndicatorValue result = Target.parse(actual).value();
    assertThat(goal.isMetBy(result)).isEqualTo(undecided);
    assertThat(goal.isMetBy(result, MissingComparator.UNDECIDED)).isEqualTo(undecided);
    assertThat(goal.isMetBy(result, MissingComparator.EQUAL)).isEqualTo(equal);
    assertThat(goal.isMetBy(result, MissingComparator.AT_LEAST)).isEqualTo(atLeast);
    assertThat(goal.isMetBy(result, MissingComparator.AT_MOST)).isEqualTo(atMost);
  }

  @Test
  void aWrittenComparatorLeavesNoChoice() {
    Target goal = Target.parse("≥90%");
    for (MissingComparator missing : MissingComparator.values()) {
      assertThat(goal.isMetBy(Ratio.parse("91%"), missing)).isEqualTo(Achievement.MET);
    }
  }

  @ParameterizedTest
  @CsvSource({"≥5,HIGHER", ">5,HIGHER", "≤5,LOWER", "<5,LOWER", "=5,EXACT", "5,", "优良,"})
  void knowsTheDirection(String target, Direction direction) {
    assertThat(Target.parse(target).direction().orElse(null)).isEqualTo(direction);
  }
}
