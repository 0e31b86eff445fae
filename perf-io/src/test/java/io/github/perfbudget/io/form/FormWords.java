package io.github.perfbudget.io.form;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Stream;

/** The words that forms print, and which say nothing by themselves. */
final class FormWords {

  private static final Set<String> WORDS =
      Set.of(
          "第一部分",
          "第二部分",
          "部门整体绩效目标",
          "预算项目绩效目标",
          "预算项目绩效目标表",
          "用款单位",
          "预计当年实现",
          "项目主管部门",
          "项目当年预算",
          "财政性资金",
          "全年程",
          "项目执行单位",
          "项目总额",
          "项目总预算",
          "项目绩效总目标",
          "预算绩效文本",
          "部门预算绩效文本",
          "编制",
          "总体绩效目标",
          "分项绩效目标",
          "工作保障措施",
          "实现年度发展规划目标的保障措施",
          "绩效目标",
          "绩效指标",
          "部门整体支出绩效目标申报表",
          "填报单位",
          "盖公章",
          "盖章",
          "公章",
          "单位",
          "金额单位",
          "金额",
          "部门名称",
          "年度预算",
          "年度收入预算",
          "年度支出预算",
          "年度整体支出绩效目标",
          "绩效目标设立依据",
          "其中",
          "保障措施",
          "专项资金名称",
          "业务主管部门",
          "主管部门及代码",
          "实施单位",
          "项目代码",
          "当年预算",
          "总额",
          "预算执行情况（10分）",
          "绩效指标（90分）",
          "预算执行情况10分",
          "绩效指标90分",
          "项目当年绩效目标",
          "年度总体目标",
          "年度绩效目标",
          "年度绩效指标",
          "部门（单位）名称",
          "部门单位名称",
          "预期目标",
          "年初设定目标",
          "当年财政拨款",
          "财务负责人",
          "财政专户管理资金",
          "单位资金",
          "评价结论",
          "存在问题",
          "改进措施",
          "填表人",
          "填表日期",
          "编制单位",
          "整体支出绩效指标",
          "政府基金预算拨入",
          "一般公共预算拨入",
          "项目名称及金额",
          "申报部门意见",
          "财政部门审核意见",
          "项目编码",
          "项目名称",
          "预算规模及资金用途",
          "预算数",
          "其中财政资金",
          "财政资金",
          "其他资金",
          "资金用途",
          "资金支出计划",
          "部门预算项目绩效目标",
          "3月31日前",
          "6月30日前",
          "10月31日前",
          "12月31日前",
          "3月底",
          "6月底",
          "10月底",
          "12月底",
          "３月底",
          "６月底",
          "１０月底",
          "１２月底",
          "一级指标",
          "二级指标",
          "三级指标",
          "绩效指标描述",
          "指标解释",
          "指标性质",
          "计算符号",
          "指标值",
          "年度指标值",
          "度量单位",
          "计量单位",
          "指标值确定依据",
          "权重",
          "分值",
          "备注",
          "经办人",
          "电话",
          "联系电话",
          "项目责任人",
          "项目负责人",
          "单位负责人",
          "填报日期",
          "签字",
          "签章",
          "整体绩效指标",
          "主管部门",
          "科室负责人",
          "负责人",
          "审核人",
          "年月日",
          "定性",
          "合计",
          "一般公共预算",
          "政府基金",
          "提前告知转移支付",
          "上年结转",
          "单位自筹",
          "其它收入",
          "其他收入",
          "人员经费",
          "正常公用",
          "项目支出",
          "其它支出",
          "其他支出",
          "支出",
          "预算拨入",
          "拨入",
          "预算",
          "含经营收入",
          "％",
          "%",
          "元",
          "千元",
          "万元",
          "亿元",
          "年度",
          "度",
          "及",
          "项目资金",
          "年度资金总额",
          "资金总额",
          "其中财政拨款",
          "财政拨款",
          "总体目标",
          "实施期目标",
          "年度目标",
          "长期目标",
          "中长期目标",
          "指标值及单位",
          "绩效标准",
          "指标内容",
          "项目年度绩效目标",
          "部门整体支出年度绩效指标",
          "部门整体绩效目标申报表",
          "部门整体绩效目标表",
          "部门整体支出绩效目标表",
          "当年整体绩效目标",
          "指标名称",
          "绩效度量单位",
          "绩效指标性质",
          "指标描述",
          "单位名称",
          "指标值确定依据及数据来源",
          "指标值设定依据",
          "指标设定依据",
          "预算规模及用途",
          "预算规模和资金用途",
          "项目资金及用途",
          "年度金额",
          "实施期金额",
          "资金情况",
          "资金支出进度计划",
          "资金使用计划");

  private FormWords() {}

  /** The words without blanks, control characters and the signs that part label and text. */
  static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .filter(c -> !Character.isISOControl(c) && "：:（）()【】、，,。．.".indexOf(c) < 0)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  /**
   * The characters of a text that belong to printed words, or number them; further words count as
   * well.
   */
  static BitSet in(String bare, Stream<String> further) {
    BitSet printed = new BitSet(bare.length());
    for (String word : Stream.concat(WORDS.stream(), further).toList()) {
      for (int at = bare.indexOf(word); at >= 0; at = bare.indexOf(word, at + 1)) {
        printed.set(at, at + word.length());
      }
    }
    for (int i = 0; i < bare.length(); i++) {
      if ("一二三四五六七八九十".indexOf(bare.charAt(i)) >= 0) {
        printed.set(i);
      }
    }
    return printed;
  }

  /** Whether a printed word stands here in which one character is missing, another, or too many. */
  static boolean isMisspelt(String bare) {
    return WORDS.stream().anyMatch(word -> isMisspelt(bare, word));
  }

  private static boolean isMisspelt(String bare, String word) {
    int start = 0;
    while (start < Math.min(bare.length(), word.length())
        && bare.charAt(start) == word.charAt(start)) {
      start++;
    }
    String written = bare.substring(start);
    String printed = word.substring(start);
    return written.equals(behindFirst(printed))
        || behindFirst(written).equals(printed)
        || behindFirst(written).equals(behindFirst(printed));
  }

  private static String behindFirst(String text) {
    return text.substring(Math.min(1, text.length()));
  }
}
