package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import java.util.List;

/** Draws odd texts; all are well-formed Unicode. */
final class WeirdTexts {

  private static final int MOST_PIECES = 6;

  /** What readers and writers trip over, beside plain words and digits. */
  private static final List<String> PIECES =
      List.of(
          "绩效",
          "甲",
          "0",
          "12.50",
          "万元",
          "≥",
          "%",
          " ",
          "\u3000",
          "\u00a0",
          "\n",
          "\n\n",
          "\t",
          "\r\n",
          "\r",
          "\0",
          "\u0007",
          "\u0085",
          "\u2028",
          "\ufeff",
          "\u200b",
          "\u202e",
          "\ufffd",
          "\ufffe",
          "e\u0301",
          "\ud83d\ude00",
          "\ud840\udc00",
          "[bookmark: _Toc1]",
          "[bookmark:",
          "目标1",
          "……",
          "（一）",
          "1、",
          "绩效目标：",
          "一级指标",
          "\"\\/",
          "<b>&amp;",
          "{name}",
          "不涉及",
          "-",
          "９９");

  private WeirdTexts() {}

  static String text(Choices choices) {
    return String.join("", choices.list(0, MOST_PIECES, each -> each.oneOf(PIECES)));
  }

  /** A label of a class half the time, often of a class that belongs elsewhere. */
  static String label(Choices choices) {
    return switch (choices.below(4)) {
      case 0 -> choices.oneOf(IndicatorCategory.values()).label();
      case 1 -> choices.oneOf(IndicatorType.values()).label();
      default -> text(choices);
    };
  }

  static String telephone(Choices choices) {
    return choices.onceIn(2) ? "1390000" + choices.between(1000, 9999) : text(choices);
  }
}
