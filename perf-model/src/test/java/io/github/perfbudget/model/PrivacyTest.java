package io.github.perfbudget.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyTest {

  @ParameterizedTest
  @CsvSource({
    "联系电话13900000000，谢谢,联系电话139****0000，谢谢",
    "13900000000,139****0000",
    "13900000000/13800000001,139****0000/138****0001",
    "１３９００００００００,１３９****００００",
    "139****0000,139****0000",
    "12900000000,12900000000",
    "113900000000,113900000000",
    "1390000000,1390000000",
    "P13900000000,P13900000000",
    "13900000000X,13900000000X",
    "共13900000000元,共13900000000元",
    "13900000000.50,13900000000.50",
    "13900000000。,139****0000。",
    "139-0000-0000,139-****-0000",
    "电话139 0000 0000转,电话139 **** 0000转",
    "139－0000－0000,139－****－0000",
    "139　0000　0000,139　****　0000",
    "139-0000 0000,139-0000 0000",
    "139-0000-00001,139-0000-00001",
    "139-0000-000,139-0000-000",
    "239-0000-0000,239-0000-0000",
    "0315-6166666,0315-6166666"
  })
  void mobileNumbersInTextLoseTheirMiddle(String text, String masked) {
    assertThat(Privacy.maskText(text)).isEqualTo(masked);
  }

  @ParameterizedTest
  @CsvSource({
    "项目负责人：王三 财务负责人：李四五,项目负责人：王* 财务负责人：李**",
    "单位负责人（签字）： 欧阳三四　填表人:张三,单位负责人（签字）： 欧***　填表人:张*",
    "经办人：𠮷田三，电话：13900000000,经办人：𠮷**，电话：139****0000",
    "经办人：张𠮷，填表人：李四,经办人：张*，填表人：李*",
    "项目负责人：业务科,项目负责人：业务科",
    "联系人：王某,联系人：王某",
    "填表人：联系电话：6166666,填表人：联系电话：6166666",
    "经办人：审核人：李四,经办人：审核人：李*",
    "单位负责人：　填表人（签字）：李四,单位负责人：　填表人（签字）：李*",
    "经办人：　审核人 ：李四,经办人：　审核人 ：李*",
    "联系人：　手机 ：6166666,联系人：　手机 ：6166666",
    "受益人：残疾人,受益人：残疾人",
    "项目负责人：由业务科室承担,项目负责人：由业务科室承担",
    "项目负责人张三,项目负责人张三",
    "负责人：,负责人："
  })
  void namesBehindTheLabelOfAnOfficeAreMaskedInText(String text, String masked) {
    FieldPath path = FieldPath.parse("/unread/0/rows/0/0");
    assertThat(Privacy.maskText(path, text)).isEqualTo(masked);
    assertThat(Privacy.maskText(path, masked)).isEqualTo(masked);
  }

  @Test
  void namesInARowThatNoFormClaimsAreMasked() {
    assertThat(Privacy.mask(unread("项目负责人：王三 财务负责人：李四"))).isEqualTo(unread("项目负责人：王* 财务负责人：李*"));
  }

  private static Filing unread(String row) {
    return Filing.builder().addUnread(Unread.of(Optional.empty(), List.of(List.of(row)))).build();
  }

  @ParameterizedTest
  @CsvSource({
    "handler,张三,张*",
    "handler,王某,王某",
    "handler,欧阳三四,欧***",
    "responsible,某某,某某",
    "handler,𠮷田三,𠮷**",
    "handler,王,王",
    "handler,'',''",
    "telephone,13900000000,139****0000",
    "telephone,139****0000,139****0000",
    "telephone,0315-6166666,031*-***6666",
    "telephone,6166666,***6666",
    "telephone,1234,****",
    "telephone,无,无"
  })
  void signOffsAreMaskedWhole(String field, String text, String masked) {
    FieldPath path = FieldPath.parse("/projects/0/signOff/" + field);
    assertThat(Privacy.maskText(path, text)).isEqualTo(masked);
  }

  @Test
  void everyTextOfAFilingIsMasked() {
    Filing masked = Privacy.mask(filing("13900000000"));
    assertThat(masked).isEqualTo(filing("139****0000"));
  }

  @Test
  void codesAndNumbersStay() {
    Filing filing =
        Filing.builder()
            .addProject(
                Project.builder()
                    .code(ProjectCode.of("13900000000"))
                    .budget(ProjectBudget.builder().total(Figure.parse("13900000000", "元")).build())
                    .build())
            .build();
    assertThat(Privacy.mask(filing)).isEqualTo(filing);
  }

  private static Filing filing(String number) {
    String text = "电话" + number;
    Narrative prose =
        Narrative.builder()
            .addParagraph(text)
            .addClaim(Claim.builder().name(text).target(Target.parse(text)).build())
            .build();
    return Filing.builder()
        .overallGoal(prose)
        .safeguards(prose)
        .addGoalItem(GoalItem.builder().title(text).goal(text).build())
        .addProject(project(text, number))
        .addUnread(Unread.of(Optional.empty(), List.of(List.of(text))))
        .build();
  }

  private static Project project(String text, String number) {
    return Project.builder()
        .heading(text)
        .agency(Agency.builder().name(text).build())
        .budget(ProjectBudget.builder().other(Figure.parse(text)).build())
        .addGoal(Goal.builder().text(text).build())
        .addIndicator(
            Indicator.builder()
                .remark(text)
                .target(Target.parse(text))
                .addMore(LabelledText.of(text, text))
                .build())
        .signOff(SignOff.builder().handler("某*").telephone(number).build())
        .build();
  }

  @Provide
  Arbitrary<String> textsWithNumbersAndNames() {
    Arbitrary<String> signs =
        Arbitraries.strings().withChars("0139*电话X-元.万 负责人：（）").ofMaxLength(12);
    Arbitrary<String> words =
        Arbitraries.of(
            "13900000000", "139-0000-0000", "项目负责人：", "填表人（签字） :", "张三", "𠮷田三", "王某", "财务科", " ");
    return Arbitraries.frequencyOf(Tuple.of(1, signs), Tuple.of(4, words))
        .list()
        .ofMaxSize(8)
        .map(pieces -> String.join("", pieces));
  }

  @Property(tries = 200)
  void maskingTwiceIsMaskingOnce(@ForAll("textsWithNumbersAndNames") String text) {
    String once = Privacy.maskText(text);
    assertThat(Privacy.maskText(once)).isEqualTo(once);
    assertThat(once).hasSameSizeAs(text);
    for (String field :
        List.of("signOff/handler", "signOff/telephone", "signOff/responsible", "heading")) {
      FieldPath path = FieldPath.parse("/projects/0/" + field);
      String whole = Privacy.maskText(path, text);
      assertThat(Privacy.maskText(path, whole)).isEqualTo(whole);
    }
  }

  @Property(tries = 200)
  void maskingAFilingTwiceIsMaskingItOnce(@ForAll("textsWithNumbersAndNames") String text) {
    Filing once = Privacy.mask(filing(text));
    assertThat(Privacy.mask(once)).isEqualTo(once);
  }
}
