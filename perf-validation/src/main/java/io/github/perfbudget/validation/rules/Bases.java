package io.github.perfbudget.validation.rules;

import io.github.perfbudget.validation.Basis;
import java.time.LocalDate;

/** The documents and forms that rules of the catalogue rest on. */
final class Bases {

  static final Basis FILING_FORM =
      Basis.document("部门预算绩效文本格式", "the form of a budget performance filing (部门预算绩效文本)");

  static final Basis PROJECT_FORM =
      Basis.document("预算项目绩效目标表表式", "the form of a project table (预算项目绩效目标表)");

  static final Basis DECLARATION_FORM =
      Basis.document("部门整体支出绩效目标申报表表式", "the form of a department's declaration (部门整体支出绩效目标申报表)");

  static final Basis COMPREHENSIVE_MANAGEMENT =
      Basis.document(
          "中发〔2018〕34号《关于全面实施预算绩效管理的意见》",
          "Zhongfa [2018] No. 34, Opinions on comprehensive budget performance management");

  static final Basis GOAL_MANAGEMENT =
      Basis.document(
          "财预〔2015〕88号《中央部门预算绩效目标管理办法》",
          "Caiyu [2015] No. 88, Measures for managing performance goals of department budgets");

  static final Basis INDICATOR_GUIDE =
      Basis.document(
          "财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》",
          "Caiyu [2021] No. 101, Guide to core performance goals and indicators (trial)");

  /** The day of {@link #INDICATOR_GUIDE}, for the rules that did not hold before. */
  static final LocalDate INDICATOR_GUIDE_ISSUED = LocalDate.of(2021, 8, 18);

  static final Basis DOCUMENT_FORMAT =
      Basis.document("GB/T 9704—2012《党政机关公文格式》", "GB/T 9704-2012, layout of official documents");

  static final Basis SYSTEM_FIELDS =
      Basis.houseRule("预算管理系统的字段长度", "the fields of budget systems are that long");

  static final Basis FRONT_LINE_PAYMENTS =
      Basis.houseRule("法定和“三保”支出应足额支付", "statutory payments are made in full");

  static final Basis INTEGRATED_BUDGET =
      Basis.document("《预算管理一体化规范》", "Specification for integrated budget management");

  static final Basis CODE_PRACTICE =
      Basis.houseRule("公开的项目编码均为此形式", "published project codes have this form");

  static final Basis CHECK_PRACTICE =
      Basis.houseRule("由公开的项目编码推算", "computed from published project codes");

  static final Basis PERSONAL_DATA =
      Basis.houseRule("公开文本不应含个人信息", "a published text should hold no personal data");

  static final Basis HOUSE_RULE = Basis.houseRule();

  private Bases() {}
}
