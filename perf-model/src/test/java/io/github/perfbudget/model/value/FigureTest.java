package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

  @ParameterizedTest
  @CsvSource({
    "34000.00,元,34000.00,元",
    "131.2万元,元,131.2,万元",
    "'1,234.50 ',万元,1234.50,万元",
    "25%,,25,%",
    "25,%,25,%",
    "10,,10,",
    "2024,元,2024,元",
    "见附件,元,,元",
    "'',元,,元",
    "≤5万元,元,,元",
    "5-10万元,元,,元",
    "5万元以内,元,,元",
    "96内部,元,,元",
    "不涉及,,,",
  })
  void readsNumberAndUnit(String text, String header, BigDecimal number, String unit) {
    Figure figure = header == null ? Figure.parse(text) : Figure.parse(text, header);
    assertThat(figure.number().orElse(null)).isEqualTo(number);
    assertThat(figure.unit().orElse(null)).isEqualTo(unit);
    assertThat(figure.text()).isEqualTo(text);
    assertThat(figure).hasToString(text);
  }

  @Test
  void isAnAmountWhereItsUnitIsMoney() {
    assertThat(Figure.parse("34000.00", "元").toAmount()).contains(Amount.parse("34000.00元"));
    assertThat(Figure.parse("131.2万元", "元").toAmount()).contains(Amount.parse("131.2万元"));
    assertThat(Figure.parse("25%", "元").toAmount()).isEmpty();
    assertThat(Figure.parse("25").toAmount()).isEmpty();
    assertThat(Figure.parse("无", "元").toAmount()).isEmpty();
    assertThat(Figure.of(Amount.parse("3.40万元")).toAmount()).contains(Amount.parse("3.40万元"));
  }

  @Test
  void isEqualWhenTextAndUnitAre() {
    Figure figure = Figure.parse("5", "元");
    assertThat(figure).isEqualTo(Figure.parse("5", "元")).hasSameHashCodeAs(Figure.parse("5", "元"));
    assertThat(figure).isNotEqualTo(Figure.parse("5", "万元")).isNotEqualTo(Figure.parse("5.0", "元"));
    assertThat(figure).isNotEqualTo(Figure.parse("5")).isNotEqualTo("5");
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Figure.parse(null)).withMessage("text");
  }

  @Provide
  Arbitrary<String> texts() {
    return Values.texts();
  }

  @Property
  void keepsEveryText(@ForAll("texts") String text) {
    assertThat(Figure.parse(text, "元").text()).isEqualTo(text);
  }
}
