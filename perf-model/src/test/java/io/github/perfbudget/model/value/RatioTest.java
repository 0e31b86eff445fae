package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {

  @ParameterizedTest
  @CsvSource({
    "80%,0.80,80%",
    "百分之八十,0.80,百分之80",
    "5‰,0.005,5‰",
    "-5.0%,-0.050,-5.0%",
    "2个百分点,0.02,2个百分点",
    "90%-95%,0.90,90-95%",
    "百分之八十至九十,0.80,百分之80-90",
    "千分之五,0.005,千分之5",
  })
  void readsPrintsAndConvertsToAFraction(String text, String fraction, String printed) {
    Ratio ratio = Ratio.parse(text);
    assertThat(ratio.toFraction()).isEqualTo(fraction);
    assertThat(ratio.toText()).isEqualTo(printed);
    assertThat(Ratio.parse(printed)).isEqualTo(ratio).hasSameHashCodeAs(ratio);
  }

  @Test
  void convertsBetweenPercentAndPerMille() {
    assertThat(Ratio.parse("5‰").to(RatioUnit.PERCENT).toText()).isEqualTo("0.5%");
    assertThat(Ratio.parse("0.5-1%").to(RatioUnit.PER_MILLE).toText()).isEqualTo("5-10‰");
    assertThat(Ratio.parse("2百分点").to(RatioUnit.PERCENTAGE_POINT).toText()).isEqualTo("2个百分点");
  }

  @Test
  void pointsAreNoRatio() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("5%").to(RatioUnit.PERCENTAGE_POINT))
        .withMessage("units do not convert: %/个百分点");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.parse("5百分点").to(RatioUnit.PER_MILLE))
        .withMessage("units do not convert: 百分点/‰");
  }

  @Test
  void copiesWithAnotherNumberOrUnit() {
    assertThat(Ratio.parse("80%").withNumber(new BigDecimal("90.0")).toText()).isEqualTo("90.0%");
    assertThat(Ratio.parse("1-2%").withUnit(RatioUnit.PERCENT_WORD).toText()).isEqualTo("1-2百分比");
    assertThat(Ratio.ofRange(BigDecimal.ONE, BigDecimal.TEN, RatioUnit.PERCENT).toText())
        .isEqualTo("1-10%");
  }

  @ParameterizedTest
  @CsvSource({
    "PERCENT,false,false,%",
    "FULL_WIDTH_PERCENT,false,false,％",
    "PERCENT_WORD,false,false,百分比",
    "PERCENT_PREFIX,true,false,百分之",
    "PER_MILLE,false,false,‰",
    "PER_MILLE_PREFIX,true,false,千分之",
    "PERCENTAGE_POINT,false,true,个百分点",
    "BARE_PERCENTAGE_POINT,false,true,百分点",
  })
  void unitsSayHowTheyAreWritten(RatioUnit unit, boolean prefix, boolean points, String symbol) {
    assertThat(unit.isPrefix()).isEqualTo(prefix);
    assertThat(unit.isPoints()).isEqualTo(points);
    assertThat(unit).hasToString(symbol);
    assertThat(unit.symbol()).isEqualTo(symbol);
    assertThat(Ratio.of(BigDecimal.ONE, unit).unitText()).isEqualTo(symbol);
  }
}
