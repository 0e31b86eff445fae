package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Draws the prose of a filing. It holds no numbers but those of its claims, and a comma, a stop or
 * a colon stands before each of them, so that a reader finds these claims and no others.
 */
final class ProseDraws {

  private static final List<String> OPENINGS =
      List.of(
          "坚持稳中求进，优化支出结构，把有限的资金用在重点任务上，提高财政资金使用效益。",
          "立足部门职责，统筹年度重点工作，严格预算管理，确保各项任务落到实处。",
          "以服务群众和服务发展为出发点，补齐短板，提升公共服务的质量和效率。");

  private static final List<String> SAFEGUARDS =
      List.of(
          "加强组织领导。成立预算绩效工作专班，明确责任分工，定期研究推进中的问题。",
          "完善制度建设。健全项目管理、资金审批和验收办法，做到有章可循。",
          "严格支出管理。按照批复的用途和进度支付资金，防止挤占挪用。",
          "开展绩效监控。定期比对目标与进度，发现偏差及时纠正。",
          "做好绩效自评。如实填报完成情况，把评价结果用于改进管理。",
          "规范资产管理。及时登记新增资产，做到账实相符。",
          "加强业务培训。组织经办人员学习绩效管理要求，提高填报质量。");

  private ProseDraws() {}

  static Narrative overallGoal(Choices choices, List<Sketch> sketches) {
    List<Row> numbers = sketches.stream().flatMap(sketch -> sketch.numbers().stream()).toList();
    List<Row> stated = choices.some(0, 4, numbers);
    Narrative.Builder narrative =
        Narrative.builder().addAllParagraphs(choices.some(1, 2, OPENINGS));
    if (!stated.isEmpty()) {
      narrative.addParagraph("全年预期：" + stated(stated) + "。");
    }
    return narrative.addAllClaims(claims(stated)).build();
  }

  private static String stated(List<Row> rows) {
    return rows.stream().map(row -> row.name() + row.target()).collect(Collectors.joining("，"));
  }

  private static List<Claim> claims(List<Row> rows) {
    return rows.stream().map(IndicatorDraws::claim).toList();
  }

  /** States the sum of the projects, half the time. */
  static Narrative introduction(Choices choices, List<Sketch> sketches) {
    Narrative.Builder narrative = Narrative.builder().addParagraph("按照预算绩效管理的要求，现将各项目的绩效目标说明如下。");
    if (choices.onceIn(2)) {
      String total = Money.total(sketches.stream().map(Sketch::total).toList()).text();
      narrative.addParagraph("共安排项目支出" + total + "。");
      narrative.addClaim(Claim.builder().name("共安排项目支出").target(Target.parse(total)).build());
    }
    return narrative.build();
  }

  static Narrative safeguards(Choices choices) {
    List<String> measures = choices.some(2, SAFEGUARDS.size(), SAFEGUARDS);
    Narrative.Builder narrative = Narrative.builder();
    for (int i = 0; i < measures.size(); i++) {
      narrative.addParagraph("（" + Numerals.of(i + 1) + "）" + measures.get(i));
    }
    return narrative.build();
  }

  static GoalItem goalItem(Choices choices, Sketch sketch, Style style, int number) {
    String amount = sketch.total().text();
    String subject = sketch.subject().name();
    GoalItem.Builder item =
        GoalItem.builder()
            .label("（" + Numerals.of(number) + "）")
            .title(sketch.name() + (choices.onceIn(2) ? "（" + amount + "）" : amount))
            .name(sketch.name())
            .amount(Figure.parse(amount))
            .goal("围绕" + subject + "的年度任务，落实各项措施，让" + sketch.subject().audience() + "受益。");
    return style.listed() ? listed(item, sketch, style.wording()) : stated(item, sketch);
  }

  private static GoalItem stated(GoalItem.Builder item, Sketch sketch) {
    return item.indicatorText("主要指标为：" + stated(sketch.numbers()) + "。")
        .addAllClaims(claims(sketch.numbers()))
        .build();
  }

  private static GoalItem listed(GoalItem.Builder item, Sketch sketch, Wording wording) {
    List<String> lines = new ArrayList<>();
    for (Row row : sketch.rows()) {
      String classes = wording.category(row.type()) + "—" + wording.typeInProse(row.type());
      int number = lines.size() + 1;
      lines.add(number + "、" + classes + "—" + row.name() + "，指标值为" + row.target() + "。");
    }
    int count = sketch.rows().size();
    return item.indicatorText("指标按类别填报，下设" + count + "个三级指标：" + String.join("", lines))
        .announcedIndicators(count)
        .addAllClaims(
            sketch.rows().stream().map(row -> IndicatorDraws.listedClaim(row, wording)).toList())
        .build();
  }
}
