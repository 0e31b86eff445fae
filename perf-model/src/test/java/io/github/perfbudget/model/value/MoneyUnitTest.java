package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyUnitTest {

  @ParameterizedTest
  @CsvSource({
    "YUAN,元,131.2,131.2",
    "THOUSAND_YUAN,千元,131.2,131200",
    "TEN_THOUSAND_YUAN,万元,131.2,1312000",
    "TEN_THOUSAND_YUAN,万元,3.400000,34000.00",
    "HUNDRED_MILLION_YUAN,亿元,0.5,50000000",
  })
  void convertsToYuanExactly(MoneyUnit unit, String symbol, BigDecimal number, String yuan) {
    assertThat(unit.toYuan(number)).isEqualTo(yuan);
    assertThat(unit.convert(number, MoneyUnit.YUAN)).isEqualTo(yuan);
    assertThat(unit.symbol()).isEqualTo(symbol);
    assertThat(unit).hasToString(symbol);
  }

  @ParameterizedTest
  @EnumSource(MoneyUnit.class)
  void isFoundByItsSymbol(MoneyUnit unit) {
    assertThat(MoneyUnit.ofSymbol(unit.symbol())).contains(unit);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "万", " 元", "元 ", "百万元", "美元", "人民币"})
  void isNotFoundByAnythingElse(String symbol) {
    assertThat(MoneyUnit.ofSymbol(symbol)).isEmpty();
  }
}
