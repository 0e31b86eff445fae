package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is printed where the text is left out. */
class PrintedTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"comparator\":\"AT_MOST\",\"value\":{\"kind\":\"amount\",\"number\":3.40,\"unit\":\"万元\"}|≤3.40万元",
        "\"value\":{\"kind\":\"ratio\",\"number\":90,\"upper\":95,\"unit\":\"%\"}|90-95%",
        "\"comparator\":\"EQUAL\",\"value\":{\"kind\":\"unitPrice\",\"number\":1000,\"unit\":\"元\",\"per\":\"吨\"}|=1000元/吨",
        "\"comparator\":\"AT_LEAST\",\"value\":{\"kind\":\"quantity\",\"number\":600}|≥600",
        "\"value\":{\"kind\":\"quantity\",\"number\":500,\"unit\":\"人次\"}|500人次",
        "\"value\":{\"kind\":\"notApplicable\"}|不涉及",
        "\"comparator\":\"AT_LEAST\",\"value\":{\"kind\":\"unrecognized\",\"number\":96,\"suffix\":\"资金使用效益\"}|≥96资金使用效益"
      })
  void aTargetIsPrintedFromItsValue(String members, String text) {
    assertThat(indicator("\"target\":{" + members + "}").target().orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"number\":25,\"unit\":\"万元\"|25万元|万元",
        "\"number\":34000.00,\"unit\":\"元\"|34000.00元|元",
        "\"number\":10|10|",
        "\"number\":10,\"unit\":\"分项\"|10|分项"
      })
  void aFigureIsPrintedFromItsNumber(String members, String text, String unit) {
    Figure figure = indicator("\"weight\":{" + members + "}").weight().orElseThrow();
    assertThat(figure.text()).isIn(text, text + unit);
    assertThat(figure.unit().orElse(null)).isEqualTo(unit);
    assertThat(figure.number()).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"OUTPUT,产出指标", "BENEFIT,效益指标", "SATISFACTION,满意度指标", "COST,成本指标"})
  void aClassAloneIsWrittenWithItsUsualLabel(String category, String label) {
    assertThat(indicator("\"category\":\"" + category + "\"").categoryText()).contains(label);
  }

  @ParameterizedTest
  @CsvSource({"34000,34000.00", "34000.0,34000.00", "34000.00,34000"})
  void numbersAgreeByWorth(String number, String text) {
    String members = "\"weight\":{\"text\":\"" + text + "\",\"number\":" + number + "}";
    assertThat(indicator(members).weight().orElseThrow().text()).isEqualTo(text);
  }

  private static Indicator indicator(String members) {
    return FilingJson.read(
            "{\"format\":\"perf-filing/1\",\"projects\":[{\"indicators\":[{" + members + "}]}]}")
        .projects()
        .get(0)
        .indicators()
        .get(0);
  }
}
