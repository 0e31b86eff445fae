package io.github.perfbudget.io.internal.form;

/** The labels that forms print, as reader and writer know them. */
public final class FormLabels {

  public static final String PART_ONE = "第一部分";
  public static final String PART_TWO = "第二部分";
  public static final String DEPARTMENT_GOALS = "部门整体绩效目标";
  public static final String PROJECT_GOALS = "预算项目绩效目标";
  public static final String COMPILED = "编制";

  public static final String GOAL = "绩效目标";
  public static final String OVERALL_GOAL = "总体目标";
  public static final String INDICATORS = "绩效指标";

  public static final String AGENCY = "填报单位";
  public static final String CODE = "项目编码";
  public static final String NAME = "项目名称";
  public static final String MONEY = "预算规模及资金用途";
  public static final String TOTAL = "预算数";
  public static final String FISCAL = "其中：财政资金";
  public static final String OTHER = "其他资金";
  public static final String FUNDS = "项目资金";
  public static final String PURPOSE = "资金用途";
  public static final String PLAN = "资金支出计划";
  public static final String MARCH = "3月底";
  public static final String JUNE = "6月底";
  public static final String OCTOBER = "10月底";
  public static final String DECEMBER = "12月底";
  public static final String HANDLER = "经办人";
  public static final String TELEPHONE = "电话";
  public static final String RESPONSIBLE = "项目责任人";

  public static final String DECLARATION = "部门整体支出绩效目标申报表";
  public static final String DEPARTMENT = "部门名称";
  public static final String BUDGET = "年度预算";
  public static final String REVENUE = "年度收入预算";
  public static final String EXPENDITURE = "年度支出预算";
  public static final String DECLARED_GOALS = "年度整体支出绩效目标";
  public static final String BASIS = "绩效目标设立依据";
  public static final String GROUP_GOAL = "年度整体支出目标";
  public static final String GROUPS = "整体支出绩效指标";
  public static final String OPINIONS = "申报部门意见";

  private FormLabels() {}
}
