package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "2吨,公斤,2000公斤",
    "2000公斤,吨,2吨",
    "1.50万吨,千克,15000000.00千克",
    "10公顷,平方米,100000平方米",
    "48小时,天,2天",
    "2-3年,个月,24-36个月",
    "80万人,人,800000人",
    "5万人/年,人/年,50000人/年",
    "250万,亿,0.025亿",
    "5人,人,5人",
  })
  void convertsExactly(String text, String unit, String converted) {
    Quantity quantity = Quantity.parse(text);
    Quantity result = quantity.to(Unit.of(unit));
    assertThat(result.means(quantity)).isTrue();
    assertThat(result.unit()).isEqualTo(unit);
    assertThat(result.means(Quantity.parse(converted))).isTrue();
    assertThat(result.number()).isEqualByComparingTo(Quantity.parse(converted).number());
  }

  @Test
  void roundsOnlyWhenToldTo() {
    Quantity day = Quantity.parse("1天");
    Unit week = Unit.of("周");
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> day.to(week));
    assertThat(day.to(week, new MathContext(3)).toText()).isEqualTo("0.143周");
  }

  @ParameterizedTest
  @CsvSource({"1亩,平方米", "1人,人次", "1个月,天", "1吨,米", "1,个", "1元旦,个"})
  void refusesWhatDoesNotConvert(String text, String unit) {
    Quantity quantity = Quantity.of(BigDecimal.ONE, text.substring(1));
    assertThatIllegalArgumentException().isThrownBy(() -> quantity.to(Unit.of(unit)));
  }

  @ParameterizedTest
  @CsvSource({
    "300人次,200人次,500人次",
    "2吨,500公斤,2.500吨",
    "500公斤,2吨,2500公斤",
    "1.50万吨,2吨,1.5002万吨",
    "5,7,12",
    "2-3天,12小时,2.5-3.5天",
    "1个月,2年,25个月",
    "3亩,0.25亩,3.25亩",
  })
  void addsWhatConvertsInItsOwnUnit(String text, String other, String sum) {
    Quantity result = Quantity.parse(text).plus(Quantity.parse(other));
    assertThat(result.unit()).isEqualTo(Quantity.parse(text).unit());
    assertThat(result.means(Quantity.parse(sum))).isTrue();
  }

  @Test
  void addsUnitsThatAreNoneOnlyToTheirLike() {
    Quantity own = Quantity.of(BigDecimal.ONE, "户均");
    assertThat(own.plus(own).toText()).isEqualTo("2户均");
    assertThatIllegalArgumentException().isThrownBy(() -> own.plus(Quantity.parse("1户")));
  }

  @ParameterizedTest
  @CsvSource({"1亩,2平方米", "1人,1人次", "1个月,3天", "1吨,1"})
  void addsNothingThatDoesNotConvert(String text, String other) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quantity.parse(text).plus(Quantity.parse(other)));
  }

  @Test
  void knowsItsUnitWhereItIsOne() {
    assertThat(Quantity.parse("5万吨").knownUnit()).map(Unit::kind).contains(UnitKind.MASS);
    assertThat(Quantity.parse("5").knownUnit()).map(Unit::kind).contains(UnitKind.NUMBER);
    assertThat(Quantity.of(BigDecimal.ONE, "资金使用效益").knownUnit()).isEmpty();
  }

  @Test
  void copiesWithAnotherNumberOrUnit() {
    assertThat(Quantity.parse("1-2人").withNumber(BigDecimal.TEN).toText()).isEqualTo("10人");
    assertThat(Quantity.parse("1-2人").withUnit("家").toText()).isEqualTo("1-2家");
    assertThat(Quantity.ofRange(BigDecimal.ONE, BigDecimal.TEN, "家").toText()).isEqualTo("1-10家");
  }

  @Test
  void isEqualAsWritten() {
    assertThat(Quantity.parse("5人")).isEqualTo(Quantity.parse("5人"));
    assertThat(Quantity.parse("5人")).isNotEqualTo(Quantity.parse("5.0人"));
    assertThat(Quantity.parse("5人")).isNotEqualTo(Quantity.parse("5家"));
    assertThat(Quantity.parse("5人")).isNotEqualTo(Quantity.parse("5-6人"));
    assertThat(Quantity.parse("5人").unitText()).isEqualTo("人");
  }
}
