package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPriceTest {

  @ParameterizedTest
  @CsvSource({
    "2000元/吨,275吨,550000元",
    "2000元/吨,275000公斤,550000元",
    "0.1万元/人,500人,50.0万元",
    "1000-1200元/吨,2吨,2000-2400元",
    "1000元/吨,2-3吨,2000-3000元",
    "-2-1元/吨,2-3吨,-6-3元",
    "500元/学员,10学员,5000元",
  })
  void costsWhatIsBought(String price, String bought, String cost) {
    Quantity quantity =
        bought.equals("10学员") ? Quantity.of(BigDecimal.TEN, "学员") : Quantity.parse(bought);
    Amount result = UnitPrice.parse(price).times(quantity);
    assertThat(result.isSameAmountAs(Amount.parse(cost))).isTrue();
    assertThat(result.unit()).isEqualTo(Amount.parse(cost).unit());
  }

  @Test
  void sellsNothingElse() {
    UnitPrice price = UnitPrice.parse("2000元/吨");
    Quantity areas = Quantity.parse("3亩");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> price.times(areas))
        .withMessage("units do not convert: 亩/吨");
  }

  @Test
  void readsEverySpellingAndPrintsOne() {
    assertThat(UnitPrice.parse("1000元每吨")).isEqualTo(UnitPrice.parse("1000元／吨"));
    assertThat(UnitPrice.parse("1000元每吨").toText()).isEqualTo("1000元/吨");
    assertThat(UnitPrice.parse("1000元每吨").unitText()).isEqualTo("元/吨");
    assertThat(UnitPrice.parse("1600元/亩·年").per()).isEqualTo("亩·年");
    assertThat(UnitPrice.ofRange(BigDecimal.ONE, BigDecimal.TEN, MoneyUnit.YUAN, "吨").toText())
        .isEqualTo("1-10元/吨");
  }

  @Test
  void convertsTheMoneyAlone() {
    assertThat(UnitPrice.parse("0.1-0.2万元/吨").to(MoneyUnit.YUAN).toText())
        .isEqualTo("1000-2000元/吨");
  }

  @Test
  void copiesWithAnotherNumber() {
    assertThat(UnitPrice.parse("1000元/吨").withNumber(BigDecimal.TEN).toText()).isEqualTo("10元/吨");
  }
}
