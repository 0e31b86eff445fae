package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Arithmetic;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Checks;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on what the prose states in numbers (文字部分的数字). */
final class StatementRules {

  /**
   * A quantity has one value in the prose. The prose of one goal item is compared with itself and
   * with the general sections, not with other items; its list of indicators with the general
   * sections alone. What is of another year is compared with nothing.
   */
  static final Rule<Filing> ONE_VALUE =
      Rule.<Filing>builder()
          .id("narrative.contradiction")
          .ref("NAR-03")
          .severity(Severity.WARNING)
          .title("文字部分同一事项的数字一致", "A quantity has one value in the prose")
          .message(
              "「{name}」此处为「{later}」，前文「{other}」为「{earlier}」",
              "\"{name}\" is {later} here, \"{other}\" was {earlier} before")
          .basis(Bases.HOUSE_RULE)
          .example("前文：服务群众人数≥500人；后文：服务群众人数≥600人", "前后文都是：服务群众人数≥500人")
          .check(StatementRules::contradictions)
          .build()
          .whenAny(FilingParts.CLAIMS);

  /** The project expenditure that the prose states is the sum of the items, or of the tables. */
  static final Rule<Filing> TOTAL =
      Rule.<Filing>builder()
          .id("narrative.total")
          .ref("SUM-05")
          .severity(Severity.WARNING)
          .title("文字所述项目支出总额等于各项目之和", "The total that the prose states is the sum of the projects")
          .message(
              "文中项目支出总额为{total}，各项目之和为{sum}",
              "the text says {total} in all, the projects add up to {sum}")
          .basis(Bases.FILING_FORM)
          .example("全年安排项目支出120万元；各项目之和100万元", "全年安排项目支出100万元；各项目之和100万元")
          .addSupersededRule("narrative.amount")
          .tolerance(Arithmetic.EXACT)
          .check(Checks.sumsTo(StatementRules::partsOf, StatementRules::statedTotals))
          .build();

  private static final Part<Narrative, Claim> CLAIMS = Part.each("claims", Narrative::claims);
  private static final Part<Filing, Narrative> OPENING =
      Part.<Filing, Narrative>field("overallGoal", Filing::overallGoal)
          .and(Part.field("goalsIntroduction", Filing::goalsIntroduction));
  private static final Part<Filing, Narrative> CLOSING =
      Part.field("safeguards", Filing::safeguards);
  private static final Part<Filing, GoalItem> ITEMS = Part.each("goalItems", Filing::goalItems);
  private static final Part<GoalItem, Claim> ITEM_CLAIMS = Part.each("claims", GoalItem::claims);
  private static final Part<Filing, Figure> ITEM_AMOUNTS =
      ITEMS.then(Cells.figure("amount", GoalItem::amount));
  private static final List<String> WHOLE = List.of("项目支出", "项目经费", "项目资金", "支出合计", "共安排", "总额");

  private StatementRules() {}

  private static Stream<Breach> contradictions(Filing filing, FieldPath at) {
    Map<String, Located<Claim>> general = new HashMap<>();
    List<Breach> breaches = new ArrayList<>();
    current(OPENING, filing, at).forEach(claim -> compare(claim, general, general, breaches));
    ITEMS
        .of(filing, at)
        .forEach(
            item -> {
              Map<String, Located<Claim>> own = new HashMap<>();
              SpokenYear.of(item.value(), ITEM_CLAIMS.of(item.value(), item.path()), filing.year())
                  .forEach(
                      claim ->
                          compare(
                              claim,
                              general,
                              ClaimPairs.isListed(claim.value()) ? new HashMap<>() : own,
                              breaches));
            });
    current(CLOSING, filing, at).forEach(claim -> compare(claim, general, general, breaches));
    return breaches.stream();
  }

  private static Stream<Located<Claim>> current(
      Part<Filing, Narrative> sections, Filing filing, FieldPath at) {
    return sections
        .of(filing, at)
        .flatMap(
            section ->
                SpokenYear.of(
                    section.value(), CLAIMS.of(section.value(), section.path()), filing.year())
                    .stream());
  }

  /** Compares a claim with the first of its core, and remembers it among those of its section. */
  private static void compare(
      Located<Claim> claim,
      Map<String, Located<Claim>> general,
      Map<String, Located<Claim>> own,
      List<Breach> breaches) {
    String core = number(claim).isEmpty() ? "" : ClaimCore.of(claim.value().name().orElse(""));
    if (core.isEmpty()) {
      return;
    }
    Located<Claim> first = own.get(core);
    Located<Claim> earlier = first == null ? general.get(core) : first;
    own.putIfAbsent(core, claim);
    if (earlier != null && isOther(number(earlier), number(claim))) {
      breaches.add(contradiction(earlier, claim));
    }
  }

  private static Optional<NumericValue> number(Located<Claim> claim) {
    return claim
        .value()
        .target()
        .map(Target::value)
        .filter(NumericValue.class::isInstance)
        .map(NumericValue.class::cast);
  }

  private static boolean isOther(Optional<NumericValue> left, Optional<NumericValue> right) {
    return !UnitRules.differ(left, right) && !left.orElseThrow().means(right.orElseThrow());
  }

  private static Breach contradiction(Located<Claim> earlier, Located<Claim> later) {
    return Breach.at(later.path())
        .with("name", later.value().name().orElse(""))
        .with("later", textOf(later))
        .with("other", earlier.value().name().orElse(""))
        .with("earlier", textOf(earlier))
        .resting(earlier.path(), textOf(earlier));
  }

  private static String textOf(Located<Claim> claim) {
    return claim.value().target().map(Target::text).orElse("");
  }

  private static Stream<Located<Figure>> statedTotals(Filing filing, FieldPath at) {
    return OPENING
        .then(CLAIMS)
        .of(filing, at)
        .filter(claim -> Terms.containsAny(claim.value().name(), WHOLE))
        .filter(claim -> number(claim).filter(Amount.class::isInstance).isPresent())
        .map(claim -> Located.of(claim.path(), Figure.of((Amount) number(claim).orElseThrow())));
  }

  /** The amounts of the items if all state one, else those of the tables if all state one. */
  private static Stream<Located<Figure>> partsOf(Filing filing, FieldPath at) {
    List<Located<Figure>> items = ITEM_AMOUNTS.of(filing, at).toList();
    List<Located<Figure>> tables =
        FilingParts.PROJECTS.then(ProjectRules.TOTAL).of(filing, at).toList();
    if (items.size() == filing.goalItems().size() && !items.isEmpty()) {
      return items.stream();
    }
    return tables.size() == filing.projects().size() ? tables.stream() : Stream.of();
  }
}
