package io.github.perfbudget.validation.rules;

import static io.github.perfbudget.validation.testkit.ValidFilings.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Findings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateRulesTest {

  @ParameterizedTest
  @ValueSource(strings = {"10月32日", "2月30日", "2025年2月29日", "6月31日", "13月1日", "0月5日", "2026年11月00日"})
  void noCalendarHasIt(String date) {
    assertThat(Findings.of(by(date), "text.date"))
        .containsExactly(
            "/projects/0/indicators/2/target | 没有「"
                + date
                + "」这一天 | there is no such day as \""
                + date
                + "\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "10月31日",
        "2月29日",
        "2024年2月29日",
        "06月08日",
        "2024年9月20日-10月7日",
        "每月32日龄",
        "12个月30日",
        "130月30日",
        "10月320日",
        "月32日",
        "10月"
      })
  void someCalendarHasItOrItIsNoDate(String text) {
    assertThat(Findings.of(by(text), "text.date")).isEmpty();
  }

  private static Filing by(String date) {
    return indicator(2, row -> row.withTarget(Target.parse(date + "前")));
  }
}
