package io.github.perfbudget.io.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Finds the labels that forms print: lines, and cells of streamed rows, that hold nothing else. */
final class FormLabels {

  private static final Set<String> LABELS =
      Set.of(
          "第一部分",
          "第二部分",
          "预算项目绩效目标",
          "部门整体绩效目标",
          "总体绩效目标",
          "一、总体绩效目标",
          "二、分项绩效目标",
          "三、工作保障措施",
          "绩效目标：",
          "绩效指标：",
          "部门整体支出绩效目标申报表",
          "某市市级部门预算项目绩效目标表",
          "预算项目绩效信息表",
          "填报单位（盖公章）：",
          "单位：元",
          "单位：万元",
          "部门名称",
          "年度预算",
          "年度预算（万元）",
          "年度收入预算",
          "年度支出预算",
          "合计",
          "一般公共预算拨入",
          "政府基金预算拨入",
          "提前告知转移支付",
          "上年结转",
          "单位自筹",
          "其它收入（含经营收入）",
          "人员经费支出",
          "正常公用支出",
          "项目支出",
          "其它支出",
          "年度整体支出绩效目标",
          "绩效目标设立依据",
          "整体支出绩效指标",
          "项目名称及金额（万元）",
          "申报部门意见",
          "项目编码",
          "项目名称",
          "预算规模及资金用途",
          "预算数",
          "其中：财政资金",
          "其他资金",
          "资金支出计划（%）",
          "资金支出计划（元）",
          "资金支出计划（万元）",
          "3月底",
          "6月底",
          "10月底",
          "12月底",
          "绩效目标",
          "一级指标",
          "二级指标",
          "三级指标",
          "绩效指标描述",
          "指标值",
          "指标值确定依据",
          "备注",
          "产出指标",
          "效益指标",
          "效果指标",
          "满意度指标",
          "成本指标",
          "数量指标",
          "质量指标",
          "时效指标",
          "经济效益指标",
          "社会效益指标",
          "生态效益指标",
          "可持续影响指标",
          "服务对象满意度指标");

  private FormLabels() {}

  /** Makes edits of the stretch that each label fills. */
  static Function<String, List<TextEdit>> each(BiFunction<Integer, Integer, TextEdit> edit) {
    return text -> in(text).stream().map(label -> edit.apply(label.start(), label.end())).toList();
  }

  /** Writes in place of each label the one before it. */
  static List<TextEdit> copies(String text) {
    List<Label> labels = in(text);
    List<TextEdit> edits = new ArrayList<>();
    for (int i = 1; i < labels.size(); i++) {
      Label before = labels.get(i - 1);
      String words = text.substring(before.start(), before.end());
      edits.add(new TextEdit(labels.get(i).start(), labels.get(i).end(), words));
    }
    return edits;
  }

  /** Where a label stands. */
  private record Label(int start, int end) {}

  private static List<Label> in(String text) {
    List<Label> labels = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= text.length(); end++) {
      if (end == text.length() || text.charAt(end) == '\n' || text.charAt(end) == '\t') {
        String words = text.substring(start, end);
        if (LABELS.contains(words.replace(" ", "").replace("\u3000", ""))) {
          int indent = words.length() - words.stripLeading().length();
          labels.add(new Label(start + indent, start + words.stripTrailing().length()));
        }
        start = end + 1;
      }
    }
    return labels;
  }
}
