package io.github.perfbudget.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the programs print that no guide shows. */
class ProgramsTest {

  private static final String COUNTY = "county-2025.txt";

  @Test
  void aDeclarationIsWrittenInTheRowsOfTheFormAndComesBackAsItWasBuilt()
      throws ReflectiveOperationException {
    assertThat(Printed.by("BuildDeclaration"))
        .containsSequence("部门名称", "栖河县交通运输局", "年度预算（万元）", "年度收入预算")
        .containsSequence("120", "80", "20", "20")
        .containsSequence("农村道路养护20万元", "产出指标", "数量指标", "养护里程", "≥120公里")
        .containsSequence("申报部门意见", "同意申报")
        .endsWith("true", "true");
  }

  @Test
  void aClaimStandsBesideItsRow() throws ReflectiveOperationException {
    assertThat(Printed.by("ListClaims", COUNTY))
        .containsExactly(
            "小麦“一喷三防”补助资金: 10 claims",
            "农村集贸市场改造提升项目: 9 claims",
            "农产品展销推介活动经费: 10 claims",
            "亩均补助标准: ≦5元/亩 at 21:234, ≤5元/亩 at 117:2",
            "补助资金总额: ≦60万元 at 21:280, ≤60万元 at 124:2",
            "改造总投资: ≤150万元 at 26:218, ≤150万元 at 238:2",
            "展销活动总成本: ≤35.5万元 at 31:287, ≤35.5万元 at 357:2");
  }

  @Test
  void everyKindOfValueTellsWhatItIs() throws ReflectiveOperationException {
    assertThat(Printed.by("KindsOfValues"))
        .containsExactly(
            "≥90%: ≥, ratio: 900‰",
            "≤5吨: ≤, quantity: 5000公斤",
            "=60万元: just this, amount in 万元",
            "≤5元/亩: ≤, price in 元/亩",
            "群众满意: as it is, words: 群众满意",
            "无: as it is, none, written 无",
            "≥96资金使用效益: ≥, number 96 of no known unit 资金使用效益");
  }

  @Test
  void aRefusalNamesThePlaceAndTheRemedy() throws ReflectiveOperationException {
    assertThat(Printed.by("RefusedInput"))
        .containsExactly(
            "value: text could not be parsed at index 2: expected 元, 千元, 万元 or 亿元,"
                + " found '万': 六十万圆整",
            "filing: 1:37 /year: 应为整数（不加引号），此处为\"next\"",
            "profile: 1:1 : 缺少字段\"name\"；请补上，例如\"county\"",
            "text: /projects/0/signOff/handler: it would read back as '甲'; word it as the forms do"
                + " [write.changed]");
  }

  @Test
  void aRuleFindsMoreUnderAProfileThatSetsItsParameter() throws ReflectiveOperationException {
    assertThat(Printed.by("OwnRuleWithParameters"))
        .containsExactly(
            "standard: notEvaluated",
            "/projects/0/indicators/2/name: there is no name",
            "county: found",
            "/projects/0/indicators/0/name: the name has more than 6 characters",
            "养护里程（县、乡道）",
            "养护里程",
            "/projects/0/indicators/2/name: there is no name");
  }

  @Test
  void aReportReadBackIsTheBaselineOfTheNext() throws ReflectiveOperationException {
    assertThat(Printed.by("ReadReportBack", COUNTY, "office-2023.txt"))
        .startsWith("filing: 9 known")
        .containsSequence(
            "438:2: the plan for December is 300000.00元, it should be 320000.00元",
            "  419:2: 320000.00")
        .contains("files: 1, errors: 5, warnings: 9, infos: 0");
    assertThat(Printed.by("ReadReportBack", COUNTY, COUNTY))
        .containsExactly("filing: 9 known", "files: 1, errors: 0, warnings: 0, infos: 0");
  }

  @Test
  void whatNoFormHasClaimedIsListedWithItsPlace() throws ReflectiveOperationException {
    assertThat(Printed.by("ListUnread", COUNTY))
        .containsExactly("7:1, after nothing:", "  栖河县财政局审核");
  }

  @Test
  void ofTwoYearsOnlyWhatWantsAReasonIsTold() throws ReflectiveOperationException {
    assertThat(Printed.by("WatchChanges", COUNTY, "next-year/county-2026.txt"))
        .containsExactly(
            "60万元 -> 65万元",
            "600000.00 -> 650000.00",
            "550000.00 -> 650000.00",
            "≥1500人次 -> ≥1200人次");
    assertThat(Printed.by("WatchChanges", COUNTY, "office-2023.txt"))
        .containsExactlyInAnyOrder(
            "小麦“一喷三防”补助资金 -> nothing",
            "农村集贸市场改造提升项目 -> nothing",
            "农产品展销推介活动经费 -> nothing",
            "nothing -> 综合业务管理经费",
            "nothing -> 河道保洁及清淤工程",
            "nothing -> 亲水步道及护栏维修改造",
            "nothing -> 水质监测委托服务费");
  }

  @Test
  void furtherColumnsComeBackWithTheirRow() throws ReflectiveOperationException {
    assertThat(Printed.by("FurtherColumns"))
        .containsExactly("养护里程, weight 60", "管养路段, weight 40, 评分标准: 每少一段扣5分");
  }

  @Test
  void aRuleShowsWhatIsWrongAndRightByIt() throws ReflectiveOperationException {
    assertThat(Printed.by("ListRules"))
        .containsSequence(
            "plan.cumulative (error): A spending plan is cumulative and never decreases",
            "  wrong: 6月底：70%　10月底：60%",
            "  right: 6月底：30%　10月底：60%");
  }

  @Test
  void aSumIsNotToldWhereACellIsBlank() throws ReflectiveOperationException {
    assertThat(Printed.by("OwnSum"))
        .containsExactly(
            "acme.funds.granted holds",
            "100000元 is granted, the projects have 40000 + 50000 = 90000元",
            "财政资金 is blank");
  }

  @Test
  void anAnnotationFindsTheRulesOfAProviderByTheirName() throws ReflectiveOperationException {
    assertThat(Printed.by("OfficeRules"))
        .contains("filing.projects[0].signOff.handler: nobody is named who handles it")
        .hasSize(2);
  }

  @Test
  void aWordIsReplacedInTheEncodingOfTheFile() throws ReflectiveOperationException {
    assertThat(Printed.by("RenameOffice", COUNTY))
        .containsExactly("UTF_8: 4 times, 12 bytes", "GB18030: 4 times, 8 bytes");
  }

  @Test
  void aMemberOfALaterTimeIsToldAndTheRestIsRead() throws ReflectiveOperationException {
    assertThat(Printed.by("ReadNewerJson"))
        .containsExactly(
            "READ 2025",
            "4:17: unknown member \"approvedBy\", not read; a newer version may have written it");
  }

  @Test
  void coloursChangeNoWord() throws ReflectiveOperationException {
    assertThat(Printed.by("PrintForPeople", COUNTY))
        .anySatisfy(line -> assertThat(line).contains("\u001B[1;31merror\u001B[0m: 预算数为600000.00元"))
        .endsWith("1个文件：3个错误，4个警告，2个提示");
  }

  @Test
  void aDocumentIsTablesAndLines() throws ReflectiveOperationException {
    assertThat(Printed.by("WalkDocument", COUNTY))
        .hasSize(4)
        .anySatisfy(line -> assertThat(line).endsWith(" lines outside of tables"));
  }
}
