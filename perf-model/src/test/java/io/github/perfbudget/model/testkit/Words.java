package io.github.perfbudget.model.testkit;

import java.util.List;

/** Words that values are made of. */
final class Words {

  /** Values in words, none of which begins with a number. */
  static final List<String> QUALITATIVE =
      List.of("效果明显", "持续改善", "稳步提升", "制度健全并有效运行", "形成常态化机制", "达到年度工作要求", "优良", "按时完成");

  /** Dates and deadlines: words, although they hold numbers. */
  static final List<String> DEADLINES =
      List.of(
          "12月底前",
          "11月底前完成",
          "2025年10月底前",
          "2025年6月30日前",
          "3季度末",
          "第四季度",
          "2024.03-2025.09",
          "2024-2026年",
          "年底前");

  static final List<String> NOT_APPLICABLE =
      List.of("不涉及", "不适用", "无", "—", "——", "-", "--", "－", "/", "／");

  /** What clerks type into the field of the unit. */
  static final List<String> MISTAKEN_UNITS =
      List.of("内部", "服务成效", "工作完成质量", "资金使用成效", "业务管理水平", "示范引领作用", "政策知晓情况");

  private Words() {}
}
