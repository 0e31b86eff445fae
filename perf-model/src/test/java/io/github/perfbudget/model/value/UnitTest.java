package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

  @ParameterizedTest
  @CsvSource({
    "'',NUMBER",
    "万,NUMBER",
    "万亿,NUMBER",
    "人,PERSONS",
    "人次,PERSONS",
    "万人,PERSONS",
    "座,ITEMS",
    "场次,EVENTS",
    "万吨,MASS",
    "亩,AREA",
    "公里,LENGTH",
    "m³,VOLUME",
    "个工作日,TIME",
    "年,TIME",
    "万千瓦时,ENERGY",
    "亿美元,FOREIGN_MONEY",
    "分,SCORE",
    "℃,OTHER",
    "人/年,COMPOUND",
    "人·月,COMPOUND",
    "人每年,COMPOUND",
    "次/学员,COMPOUND",
  })
  void knowsWhatAUnitMeasures(String symbol, UnitKind kind) {
    assertThat(Unit.of(symbol).kind()).isEqualTo(kind);
    assertThat(Unit.of(symbol).symbol()).isEqualTo(symbol);
    assertThat(Unit.of(symbol)).hasToString(symbol);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "资金使用效益",
        " 人",
        "万万人",
        "亿万",
        "/株",
        "人/",
        "人//年",
        "人/·年",
        "人每学员",
        "人·学员",
        "月",
        "季度",
        "号",
        "元",
        "%",
        "人/一二三四五六七八九",
        "资金/年",
        "人/年1",
        "百万人"
      })
  void doesNotGuess(String symbol) {
    assertThat(Unit.find(symbol)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Unit.of(symbol))
        .withMessage("symbol is no unit: " + symbol);
  }

  @Test
  void listsItsSymbolsOnce() {
    List<Unit> known = Unit.known();
    assertThat(known).doesNotHaveDuplicates().hasSizeBetween(100, 250);
    assertThat(known).allSatisfy(unit -> assertThat(Unit.of(unit.symbol())).isEqualTo(unit));
    assertThat(known)
        .allSatisfy(unit -> assertThat(unit.symbol()).hasSizeBetween(1, UnitTable.LONGEST));
  }

  @Test
  void isNeverAUnitOfMoneyOrOfRatios() {
    assertThat(Unit.known())
        .allSatisfy(
            unit -> {
              assertThat(MoneyUnit.ofSymbol(unit.symbol())).isEmpty();
              assertThat(RatioUnit.lookUp(unit.symbol())).isNull();
            });
  }

  @Test
  void isEqualByItsSymbol() {
    assertThat(Unit.of("万吨")).isEqualTo(Unit.of("万吨")).hasSameHashCodeAs(Unit.of("万吨"));
    assertThat(Unit.of("公斤")).isNotEqualTo(Unit.of("千克")).isNotEqualTo("公斤");
    assertThat(Unit.of("公斤").isConvertibleTo(Unit.of("千克"))).isTrue();
    assertThat(Unit.of("公斤").isConvertibleTo(Unit.of("米"))).isFalse();
  }

  @Test
  void convertsToPlainNumbers() {
    assertThat(Unit.of("亿").convert(BigDecimal.ONE, Unit.of(""))).hasToString("100000000");
    assertThat(Unit.of("公斤").convert(new BigDecimal("1500"), Unit.of("吨"))).hasToString("1.5");
  }
}
