package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeaningTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "≥80%,不低于80百分比",
    "≥80%,≧８０．０％",
    "80%,百分之八十",
    "5‰,0.5%",
    "千分之五,0.5%",
    "2个百分点,2百分点",
    "≤3.4万元,<=34000.00元",
    "3亿元,30000万元",
    "12千元,1.2万元",
    "1000元每吨,0.1万元/吨",
    "1元/公斤,1.0元/千克",
    "2吨,2000公斤",
    "2吨,2000000克",
    "1平方公里,100公顷",
    "1㎡,1平方米",
    "1立方米,1000升",
    "1.5公里,1500米",
    "2天,48小时",
    "5个工作日,5工作日",
    "1小时,60分钟",
    "2周,14日",
    "1年,12个月",
    "2个季度,6个月",
    "1兆瓦时,1000千瓦时",
    "80万人,800000人",
    "1亿,10000万",
    "三个,3个",
    "5万人/年,50000人／年",
    "90%-95%,90～95%",
    "5-5个,5个",
    "不涉及,/",
    "≥96.0内部,≥96内部",
    "'效果显著 ',效果显著",
  })
  void differentSpellingsMeanTheSame(String one, String other) {
    assertThat(Target.parse(one).means(Target.parse(other))).isTrue();
    assertThat(Target.parse(one)).isNotEqualTo(Target.parse(other));
  }

  @ParameterizedTest(name = "{0} is not {1}")
  @CsvSource({
    "≥80%,80%",
    "≥80%,>80%",
    "80%,80",
    "5%,5个百分点",
    "250万元,250万",
    "10人,10人次",
    "10人,10名",
    "1亩,666.67平方米",
    "1元/吨,1元/公斤",
    "1元/吨,1元",
    "1个月,30天",
    "1千瓦,1千瓦时",
    "90%-95%,90%",
    "96内部,96",
    "96内部,97内部",
    "效果显著,效果明显",
    "不涉及,不涉及。",
    "1人/年,1人/月",
    "1人·年,1人/年",
  })
  void differentThingsDoNot(String one, String other) {
    assertThat(Target.parse(one).means(Target.parse(other))).isFalse();
  }

  @Test
  void unitsThatAreNoneCompareByTheirText() {
    Quantity one = Quantity.of(BigDecimal.ONE, "资金");
    assertThat(one.means(Quantity.of(new BigDecimal("1.0"), "资金"))).isTrue();
    assertThat(one.means(Quantity.of(BigDecimal.ONE, "效益"))).isFalse();
    assertThat(one.means(Quantity.of(BigDecimal.TEN, "资金"))).isFalse();
  }
}
