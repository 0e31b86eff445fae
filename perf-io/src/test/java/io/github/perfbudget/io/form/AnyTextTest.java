package io.github.perfbudget.io.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.source.Reading;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever the text, reading ends with a filing that can be written as JSON and every byte is kept.
 */
class AnyTextTest {

  @Property
  void readingAnyBytesGivesAFilingAndKeepsThem(@ForAll byte[] bytes) {
    assertReads(bytes);
  }

  @Property
  void readingAnyMixtureOfLabelsAndBlanksGivesAFiling(@ForAll("mixtures") String text) {
    assertReads(text.getBytes(UTF_8));
  }

  @Property
  void readingDamagedCasesGivesAFiling(@ForAll("damaged") String text) {
    assertReads(text.getBytes(UTF_8));
  }

  private static void assertReads(byte[] bytes) {
    Reading reading = TableText.read(bytes);
    assertThat(reading.source().bytes()).isEqualTo(bytes);
    assertThat(FilingJson.read(FilingJson.write(reading.filing()))).isEqualTo(reading.filing());
  }

  @Provide
  Arbitrary<String> mixtures() {
    return Arbitraries.of(
            "\t",
            "\t",
            "\n",
            "\n",
            " ",
            "项目编码",
            "项目名称",
            "预算规模及资金用途",
            "预算数",
            "其中：财政资金5万元",
            "其他资金",
            "资金支出计划（%）",
            "3月底",
            "12月底",
            "绩效目标",
            "目标1",
            "一级指标",
            "二级指标",
            "三级指标",
            "指标值",
            "产出指标",
            "数量指标",
            "满意度指标",
            "≥5个",
            "经办人（签字）：",
            "电话：",
            "预算项目绩效信息表",
            "填报单位（盖公章）：",
            "单位：元",
            "一、总体绩效目标",
            "二、分项绩效目标",
            "（一）甲5万元",
            "绩效目标：",
            "绩效指标：下设3个指标。1、产出指标—甲，指标值为≥5个。",
            "部门整体支出绩效目标申报表",
            "部门名称",
            "年度预算（万元）",
            "年度收入预算",
            "合计",
            "年度整体支出目标1",
            "整体支出绩效指标",
            "项目名称及金额",
            "申报部门意见",
            "（2024年度）",
            "[bookmark: x]",
            "[bookmark:",
            "0",
            "\r")
        .list()
        .ofMaxSize(80)
        .map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<String> damaged() {
    List<String> texts =
        ReadingCase.all().map(example -> new String(example.text(), UTF_8)).toList();
    Arbitrary<String> change = Arbitraries.of("", "\t", "\n", "\n\n", "5", "甲", "\t\n");
    return Combinators.combine(
            Arbitraries.of(texts),
            Arbitraries.integers().between(0, 1 << 16),
            Arbitraries.integers().between(0, 8),
            change)
        .as(AnyTextTest::damage);
  }

  private static String damage(String text, int at, int length, String change) {
    int start = text.isEmpty() ? 0 : at % text.length();
    int end = Math.min(text.length(), start + length);
    return text.substring(0, start) + change + text.substring(end);
  }
}
