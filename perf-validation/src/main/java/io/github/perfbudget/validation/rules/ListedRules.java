package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.internal.Key;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.internal.Repeats;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on what a goal item says by itself (分项目标). */
final class ListedRules {

  /** A listed indicator is named and described by more than a class. */
  static final Rule<GoalItem> LABEL =
      Rule.<GoalItem>builder()
          .id("narrative.label")
          .ref("REL-01")
          .severity(Severity.WARNING)
          .title("文中所列指标的名称和描述不是指标分类的名称", "A listed indicator is not named after a class")
          .message(
              "文中所列指标「{name}」的{part}「{label}」只是指标分类的名称",
              "of the listed indicator \"{name}\" the {part} \"{label}\" is the name of a class")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("生态效益指标≥5%", "生态效益指标：城区绿化覆盖率≥5%")
          .check(ListedRules::labels)
          .build();

  /** A goal item states an indicator once. */
  static final Rule<GoalItem> ONCE =
      Rule.<GoalItem>builder()
          .id("narrative.claim-repeated")
          .ref("NAR-06")
          .severity(Severity.WARNING)
          .title("分项目标不重复列同一指标", "A goal item states an indicator once")
          .message(
              "指标「{name}」（{target}）在本项中重复",
              "the item states the indicator \"{name}\" ({target}) twice")
          .basis(Bases.HOUSE_RULE)
          .example("服务群众人数≥500人；服务群众人数≥500人", "服务群众人数≥500人；服务企业户数≥50户")
          .check(
              (item, at) -> Repeats.of(named(item, at), ListedRules::keyOf).map(ListedRules::again))
          .build();

  /** The goal over a budget line is not that of a goal item of another project. */
  static final Rule<Filing> OTHER_GOAL =
      Rule.<Filing>builder()
          .id("declaration.goal")
          .ref("REL-09")
          .severity(Severity.WARNING)
          .title("整体支出申报表各项目的目标是该项目的", "The goal over a budget line is that of its own project")
          .message(
              "「{line}」的目标与分项目标「{item}」的目标相同",
              "the goal over \"{line}\" is that of the goal item \"{item}\"")
          .basis(Bases.HOUSE_RULE)
          .example("“会展经费”的目标照抄招商经费的目标", "“会展经费”的目标写会展经费的目标")
          .check(ListedRules::othersGoals)
          .build()
          .whenAny(FilingParts.GROUPS);

  private static final Part<GoalItem, Claim> CLAIMS = Part.each("claims", GoalItem::claims);
  private static final int LONG = 8;

  private ListedRules() {}

  private static Stream<Breach> labels(GoalItem item, FieldPath at) {
    return CLAIMS.of(item, at).flatMap(ListedRules::labels);
  }

  private static Stream<Breach> labels(Located<Claim> claim) {
    return Stream.of(
            label(claim, "名称", claim.value().name()),
            label(claim, "描述", claim.value().description()))
        .flatMap(Optional::stream)
        .limit(1);
  }

  private static Optional<Breach> label(Located<Claim> claim, String part, Optional<String> text) {
    return text.filter(IndicatorRules::isLabel)
        .map(
            label ->
                Breach.at(claim.path())
                    .with("name", claim.value().name().orElse(""))
                    .with("part", part)
                    .with("label", label));
  }

  private static Stream<Located<Claim>> named(GoalItem item, FieldPath at) {
    return CLAIMS
        .of(item, at)
        .filter(claim -> claim.value().name().isPresent() && claim.value().target().isPresent());
  }

  private static Key keyOf(Located<Claim> claim) {
    return Key.of(
        Cells.key(claim.value().name().orElse("")), Cells.key(claim.value().type()), textOf(claim));
  }

  private static String textOf(Located<Claim> claim) {
    return claim.value().target().map(Target::text).orElse("");
  }

  private static Breach again(Repeats.Repeat<Claim> repeat) {
    return Breach.at(repeat.later().path())
        .with("name", repeat.later().value().name().orElse(""))
        .with("target", textOf(repeat.later()))
        .resting(repeat.earlier().path(), textOf(repeat.earlier()));
  }

  private static Stream<Breach> othersGoals(Filing filing, FieldPath at) {
    Map<String, Located<GoalItem>> goals = new HashMap<>();
    CoverageRules.ITEMS
        .of(filing, at)
        .forEach(item -> goals.putIfAbsent(wordsOf(item.value().goal()), item));
    return FilingParts.GROUPS
        .of(filing, at)
        .flatMap(
            group ->
                Optional.ofNullable(goals.get(wordsOf(group.value().goal()))).stream()
                    .filter(item -> wordsOf(group.value().goal()).length() >= LONG)
                    .filter(item -> isOther(group.value(), item.value()))
                    .map(item -> copied(group, item)));
  }

  private static String wordsOf(Optional<String> goal) {
    return Letters.of(goal.orElse(""));
  }

  private static boolean isOther(IndicatorGroup group, GoalItem item) {
    String line = Cells.key(group.budgetLine().orElse(""));
    String name = Cells.key(item.name().orElse(""));
    return !line.isEmpty() && !name.isEmpty() && !line.contains(name) && !name.contains(line);
  }

  private static Breach copied(Located<IndicatorGroup> group, Located<GoalItem> item) {
    return Breach.at(group.path().field("goal"))
        .with("line", group.value().budgetLine().orElse(""))
        .with("item", item.value().name().orElse(""))
        .resting(item.path().field("goal"), item.value().goal().orElse(""));
  }
}
