package io.github.perfbudget.io.internal.indicator;

import io.github.perfbudget.io.internal.form.Label;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The columns of an indicator table, told by their headers.
 *
 * <p>Where comparator and unit have columns of their own, the target is what stands in the three.
 */
public enum IndicatorColumn {
  CATEGORY("categoryText", "一级指标"),
  TYPE("typeText", "二级指标"),
  NAME("name", "三级指标", "三级指标名称"),
  DESCRIPTION("description", "绩效指标描述", "指标描述", "指标解释", "指标说明", "指标内容"),
  COMPARATOR("target", "指标性质", "计算符号"),
  TARGET(
      "target",
      "指标值",
      "年度指标值",
      "指标值及单位",
      "绩效指标值",
      "目标值",
      "年度目标值",
      "年初目标值",
      "全年指标值",
      "全年（程）指标值",
      "全年（程）目标值"),
  UNIT("target", "度量单位", "计量单位", "指标单位"),
  BASIS("basis", "指标值确定依据", "指标值确定依据及数据来源", "指标值设定依据", "指标设定依据", "确定依据", "绩效标准"),
  WEIGHT("weight", "权重", "分值", "指标分值", "指标权重", "分值权重", "权重分值"),
  REMARK("remark", "备注");

  private static final Map<String, IndicatorColumn> BY_HEADER = byHeader();

  private static final String FIELD = "绩效";

  private final String field;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> headers;

  IndicatorColumn(String field, String... headers) {
    this.field = field;
    this.headers = List.of(headers);
  }

  private static Map<String, IndicatorColumn> byHeader() {
    Map<String, IndicatorColumn> columns = new HashMap<>();
    for (IndicatorColumn column : values()) {
      column.headers.forEach(header -> columns.put(header, column));
    }
    return Map.copyOf(columns);
  }

  /** The field of an indicator that holds the cells. */
  String field() {
    return field;
  }

  /** The header that most forms print. */
  public String header() {
    return headers.get(0);
  }

  /** The length of the longest header of this column that stands at an index; 0 for none. */
  public int headerAt(String text, int from) {
    int longest = 0;
    for (String header : headers) {
      if (header.length() > longest && text.startsWith(header, from)) {
        longest = header.length();
      }
    }
    return longest;
  }

  /**
   * What stands in brackets behind a header, such as {@code （分）}, is no part of it, nor 绩效 in
   * front.
   */
  public static Optional<IndicatorColumn> ofHeader(String header) {
    String words = Label.of(header);
    return known(words)
        .or(() -> known(Label.withoutBracket(words)))
        .or(() -> known(words.startsWith(FIELD) ? words.substring(FIELD.length()) : ""));
  }

  private static Optional<IndicatorColumn> known(String words) {
    return Optional.ofNullable(BY_HEADER.get(words));
  }
}
