package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.Unread;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.List;

/** Draws filings of which anything may be absent and whose texts may be anything. */
final class WeirdDraws {

  private static final int MOST = 3;

  private WeirdDraws() {}

  static Filing filing(Choices choices) {
    Filing.Builder filing = Filing.builder();
    choices.maybe(WeirdDraws::integer).ifPresent(filing::year);
    choices.maybe(WeirdDraws::agency).ifPresent(filing::agency);
    choices.maybe(WeirdDraws::narrative).ifPresent(filing::overallGoal);
    choices.maybe(WeirdDraws::narrative).ifPresent(filing::goalsIntroduction);
    choices.maybe(WeirdDraws::narrative).ifPresent(filing::safeguards);
    choices.maybe(WeirdTables::declaration).ifPresent(filing::declaration);
    return filing
        .addAllGoalItems(choices.list(0, MOST, WeirdDraws::goalItem))
        .addAllProjects(choices.list(0, MOST, WeirdTables::project))
        .addAllUnread(choices.list(0, MOST, WeirdDraws::unread))
        .build();
  }

  private static int integer(Choices choices) {
    return choices.oneOf(2025, 0, -1, 99, Integer.MAX_VALUE, Integer.MIN_VALUE);
  }

  static Agency agency(Choices choices) {
    Agency.Builder agency = Agency.builder();
    choices.maybe(WeirdTexts::text).ifPresent(agency::code);
    choices.maybe(WeirdTexts::text).ifPresent(agency::name);
    return agency.build();
  }

  private static Narrative narrative(Choices choices) {
    return Narrative.builder()
        .addAllParagraphs(choices.list(0, MOST, WeirdTexts::text))
        .addAllClaims(choices.list(0, MOST, WeirdDraws::claim))
        .build();
  }

  private static GoalItem goalItem(Choices choices) {
    GoalItem.Builder item = GoalItem.builder();
    choices.maybe(WeirdTexts::text).ifPresent(item::label);
    choices.maybe(WeirdTexts::text).ifPresent(item::title);
    choices.maybe(WeirdTexts::text).ifPresent(item::name);
    choices.maybe(WeirdDraws::figure).ifPresent(item::amount);
    choices.maybe(WeirdTexts::text).ifPresent(item::goal);
    choices.maybe(WeirdTexts::text).ifPresent(item::indicatorText);
    choices.maybe(WeirdDraws::integer).ifPresent(item::announcedIndicators);
    return item.addAllClaims(choices.list(0, MOST, WeirdDraws::claim)).build();
  }

  private static Claim claim(Choices choices) {
    Claim.Builder claim = Claim.builder();
    choices.maybe(WeirdTexts::label).ifPresent(claim::categoryText);
    choices.maybe(WeirdTexts::label).ifPresent(claim::typeText);
    choices.maybe(WeirdTexts::text).ifPresent(claim::name);
    choices.maybe(WeirdTexts::text).ifPresent(claim::description);
    choices.maybe(WeirdDraws::target).ifPresent(claim::target);
    return claim.build();
  }

  static List<Indicator> indicators(Choices choices) {
    return choices.list(0, MOST, WeirdDraws::indicator);
  }

  private static Indicator indicator(Choices choices) {
    Indicator.Builder indicator = Indicator.builder();
    choices.maybe(WeirdTexts::label).ifPresent(indicator::categoryText);
    choices.maybe(WeirdTexts::label).ifPresent(indicator::typeText);
    choices.maybe(WeirdTexts::text).ifPresent(indicator::name);
    choices.maybe(WeirdTexts::text).ifPresent(indicator::description);
    choices.maybe(WeirdDraws::target).ifPresent(indicator::target);
    choices.maybe(WeirdTexts::text).ifPresent(indicator::basis);
    choices.maybe(WeirdTexts::text).ifPresent(indicator::remark);
    choices.maybe(WeirdDraws::figure).ifPresent(indicator::weight);
    return indicator.addAllMore(choices.list(0, 2, WeirdDraws::labelled)).build();
  }

  private static LabelledText labelled(Choices choices) {
    return LabelledText.of(WeirdTexts.text(choices), WeirdTexts.text(choices));
  }

  static List<Goal> goals(Choices choices) {
    return choices.list(0, MOST, WeirdDraws::goal);
  }

  private static Goal goal(Choices choices) {
    Goal.Builder goal = Goal.builder();
    choices.maybe(WeirdTexts::text).ifPresent(goal::label);
    choices.maybe(WeirdTexts::text).ifPresent(goal::text);
    return goal.build();
  }

  private static Target target(Choices choices) {
    return Target.parse(
        switch (choices.below(3)) {
          case 0 -> WeirdTexts.text(choices);
          case 1 -> TargetTextDraws.target(choices).text();
          default -> ValueDraws.target(choices).text();
        });
  }

  static Figure figure(Choices choices) {
    String text = choices.onceIn(2) ? ValueDraws.bare(choices).text() : WeirdTexts.text(choices);
    return Figure.parse(text, choices.maybe(each -> each.oneOf("元", "万元", "%", "", "箱", "\t")));
  }

  private static Unread unread(Choices choices) {
    return Unread.of(
        choices.maybe(WeirdDraws::path),
        choices.list(0, MOST, row -> row.list(0, MOST, WeirdTexts::text)));
  }

  private static FieldPath path(Choices choices) {
    return choices.oneOf(
        FieldPath.ROOT, FieldPath.parse("/projects/3"), FieldPath.parse("/~0~1/ /"));
  }
}
