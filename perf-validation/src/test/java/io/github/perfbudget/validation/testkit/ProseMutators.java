package io.github.perfbudget.validation.testkit;

import static io.github.perfbudget.validation.testkit.FormMutators.whole;
import static java.util.Map.entry;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Breaks the rules on prose, and on prose against tables. */
final class ProseMutators {

  private static final String ITEM = "/goalItems/0/";
  private static final String NEVER_A_TOTAL = "99999999亿元";

  private ProseMutators() {}

  static Map<String, RuleMutator> all() {
    return Map.ofEntries(
        entry("narrative.projects", ProseMutators::withItemOfItsOwn),
        entry("narrative.project-name", item("name", ProseMutators::withShorterName)),
        entry(
            "narrative.measurable",
            item("indicatorText", each -> each.withGoal("做好服务").withIndicatorText("按计划推进"))),
        entry(
            "narrative.count",
            item("announcedIndicators", each -> each.withAnnouncedIndicators(99))),
        entry(
            "narrative.project-count",
            whole("/goalsIntroduction/paragraphs/0", ProseMutators::withCount)),
        entry(
            "narrative.amount",
            item("amount", each -> each.withAmount(Figure.parse(NEVER_A_TOTAL)))),
        entry("narrative.total", whole("/goalsIntroduction/claims/0", ProseMutators::withTotal)),
        entry("narrative.label", item("claims/0", each -> each.withClaims(claim("生态效益指标", "≥5%")))),
        entry(
            "narrative.claim-repeated",
            item(
                "claims/1",
                each -> each.withClaims(claim("服务户数", "≥500户"), claim("服务户数", "≥500户")))),
        entry(
            "narrative.quantity",
            item("claims/0", each -> each.withClaims(claim("组织下乡巡回义诊", "≥987654次")))),
        entry("narrative.claim", ProseMutators::withClaimAlone),
        entry("narrative.row", ProseMutators::withRowAlone),
        entry(
            "narrative.class",
            listed(IndicatorType.SOCIAL_BENEFIT, each -> each.withTypeText("经济效益指标"))),
        entry(
            "narrative.target",
            listed(IndicatorType.QUALITY, each -> each.withTarget(Target.parse("≥55%")))),
        entry(
            "narrative.contradiction",
            whole("/overallGoal/claims/1", ProseMutators::withContradiction)),
        entry("narrative.repeated", ProseMutators::withRepeatedParagraph),
        entry("narrative.numbering", paragraph("二、其他要求")),
        entry("narrative.stale-year", paragraph("继续落实2009年的有关要求。")),
        entry("text.date", paragraph("材料于6月31日报送。")),
        entry("text.placeholder", paragraph("对××乡镇开展检查。")),
        entry("text.doubled", paragraph("认真听取群众意见意见。")),
        entry("text.punctuation", paragraph("加强监督,及时整改。")),
        entry("text.bracket", paragraph("加强监督（含内部监督。")),
        entry("text.signs", ProseMutators::withMixedSigns),
        entry("text.standard", paragraph("样品检验执行GB/9959.2。")));
  }

  private static RuleMutator item(String field, UnaryOperator<GoalItem> change) {
    return whole(ITEM + field, filing -> Edits.item(filing, change));
  }

  private static Claim claim(String name, String target) {
    return Claim.builder().name(name).target(Target.parse(target)).build();
  }

  private static GoalItem withShorterName(GoalItem item) {
    String name = item.name().orElseThrow();
    return item.withName(name.substring(0, name.length() - 1));
  }

  private static Optional<BrokenFiling> withItemOfItsOwn(Filing filing) {
    GoalItem item = GoalItem.builder().name("另行安排事项").goal("全年办理3件").build();
    return whole(
            "/goalItems/" + filing.goalItems().size() + "/name",
            each -> each.withGoalItems(Edits.appended(each.goalItems(), item)))
        .apply(filing);
  }

  private static Filing withTotal(Filing filing) {
    return filing.withGoalsIntroduction(
        filing.goalsIntroduction().orElseThrow().withClaims(claim("共安排项目支出", NEVER_A_TOTAL)));
  }

  private static Filing withCount(Filing filing) {
    return filing.withGoalsIntroduction(
        filing.goalsIntroduction().orElseThrow().withParagraphs("共安排9999个预算项目。"));
  }

  private static Filing withContradiction(Filing filing) {
    return filing.withOverallGoal(
        filing
            .overallGoal()
            .orElseThrow()
            .withClaims(claim("服务群众人数", "≥500人"), claim("全年服务群众人数", "≥600人")));
  }

  private static RuleMutator paragraph(String text) {
    return filing ->
        FormMutators.broken(
            Edits.plain(filing),
            Edits.lastParagraph(Edits.paragraph(filing, text)),
            each -> Edits.paragraph(each, text));
  }

  private static Optional<BrokenFiling> withRepeatedParagraph(Filing filing) {
    return paragraph(filing.overallGoal().orElseThrow().paragraphs().get(0)).apply(filing);
  }

  private static Optional<BrokenFiling> withMixedSigns(Filing filing) {
    return paragraph("各项费用均≦预算。").apply(Edits.paragraph(filing, "各项成本均≤预算。"));
  }

  /** The filing whose first goal item lists all indicators of its project. */
  private static Filing listing(Filing filing) {
    List<Claim> claims =
        filing.projects().get(0).indicators().stream()
            .filter(ProseMutators::isApplicable)
            .map(ProseMutators::claimOf)
            .toList();
    return Edits.item(
        Edits.plain(filing),
        each -> each.withClaims(claims).withAnnouncedIndicators(claims.size()));
  }

  private static boolean isApplicable(Indicator row) {
    return !(row.target().orElseThrow().value() instanceof NotApplicable);
  }

  private static Claim claimOf(Indicator row) {
    return Claim.builder()
        .categoryText(row.categoryText().orElseThrow())
        .typeText(row.typeText().orElseThrow())
        .name(row.name().orElseThrow())
        .target(row.target().orElseThrow())
        .build();
  }

  private static List<Claim> claims(Filing filing) {
    return filing.goalItems().get(0).claims();
  }

  private static Optional<BrokenFiling> withClaimAlone(Filing filing) {
    Filing valid = listing(filing);
    Claim more = claim("另列示范事项", "≥5项").withTypeText("数量指标");
    return FormMutators.broken(
        valid,
        FieldPath.parse(ITEM + "claims").index(claims(valid).size()),
        each -> Edits.item(each, item -> item.withClaims(Edits.appended(item.claims(), more))));
  }

  private static Optional<BrokenFiling> withRowAlone(Filing filing) {
    List<Indicator> rows = filing.projects().get(0).indicators();
    int last =
        IntStream.range(0, rows.size())
            .filter(i -> isApplicable(rows.get(i)))
            .reduce((earlier, later) -> later)
            .orElseThrow();
    Filing valid = listing(filing);
    int count = claims(valid).size();
    return FormMutators.broken(
        valid,
        FieldPath.parse("/projects/0/indicators").index(last).field("name"),
        each -> Edits.item(each, item -> item.withClaims(item.claims().subList(0, count - 1))));
  }

  /** Breaks the first claim of a class. */
  private static RuleMutator listed(IndicatorType type, UnaryOperator<Claim> change) {
    return filing -> {
      Filing valid = listing(filing);
      int index =
          IntStream.range(0, claims(valid).size())
              .filter(i -> claims(valid).get(i).type().equals(Optional.of(type)))
              .findFirst()
              .orElseThrow();
      return FormMutators.broken(
          valid,
          FieldPath.parse(ITEM + "claims").index(index),
          each ->
              Edits.item(
                  each, item -> item.withClaims(Edits.replaced(item.claims(), index, change))));
    };
  }
}
