package io.github.perfbudget.io.testkit;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Small filings at random, with what the forms of a manner can say: each field is there or not.
 *
 * <p>Claims are left out: they are what a reader makes of the texts.
 */
public final class Filings {

  private static final String NUMERALS = "一二三四五六七八九";

  private Filings() {}

  /**
   * Makes filings for the layouts of a manner.
   *
   * @param manner the forms
   * @return filings that a layout of this manner carries
   */
  public static Arbitrary<Filing> of(Manner manner) {
    boolean city = manner == Manner.CITY;
    Arbitrary<Optional<Integer>> year = Arbitraries.integers().between(2015, 2035).optional();
    return Combinators.combine(
            Combinators.combine(year, Texts.names().optional()).as(Filings::cover),
            narratives(),
            Combinators.combine(narratives().optional(), items()).as(Goals::new),
            narratives().optional(),
            city ? Declarations.declarations().optional() : Arbitraries.just(Optional.empty()),
            Projects.projects(manner).list().ofMaxSize(3))
        .as(
            (cover, overall, goals, safeguards, declaration, projects) -> {
              cover.overallGoal(overall);
              goals.introduction().ifPresent(cover::goalsIntroduction);
              safeguards.ifPresent(cover::safeguards);
              declaration.ifPresent(cover::declaration);
              return cover.addAllGoalItems(goals.items()).addAllProjects(projects).build();
            });
  }

  private record Goals(Optional<Narrative> introduction, List<GoalItem> items) {}

  private static Filing.Builder cover(Optional<Integer> year, Optional<String> agency) {
    Filing.Builder filing = Filing.builder();
    year.ifPresent(filing::year);
    agency.ifPresent(name -> filing.agency(Agency.builder().name(name).build()));
    return filing;
  }

  private static Arbitrary<Narrative> narratives() {
    return Texts.sentences()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(lines -> Narrative.builder().addAllParagraphs(lines).build());
  }

  private static Arbitrary<List<GoalItem>> items() {
    return Combinators.combine(
            Texts.names(), Amounts.moneys().optional(), Texts.texts().optional(), indicatorTexts())
        .as(Filings::item)
        .list()
        .ofMaxSize(3)
        .map(Filings::labelled);
  }

  private static Arbitrary<Optional<String>> indicatorTexts() {
    Arbitrary<Integer> counts = Arbitraries.integers().between(1, 20);
    return Combinators.combine(Texts.sentences(), counts.optional())
        .as((text, count) -> count.map(it -> "下设" + it + "个二、三级指标。").orElse("") + text)
        .optional();
  }

  private static GoalItem item(
      String name, Optional<String> amount, Optional<String> goal, Optional<String> indicators) {
    GoalItem.Builder item = GoalItem.builder().title(name + amount.orElse("")).name(name);
    amount.map(Figure::parse).ifPresent(item::amount);
    goal.ifPresent(item::goal);
    indicators.ifPresent(item::indicatorText);
    indicators.flatMap(Filings::announced).ifPresent(item::announcedIndicators);
    return item.build();
  }

  private static Optional<Integer> announced(String text) {
    int end = text.indexOf("个二、三级指标");
    return text.startsWith("下设")
        ? Optional.of(Integer.valueOf(text.substring(2, end)))
        : Optional.empty();
  }

  private static List<GoalItem> labelled(List<GoalItem> items) {
    List<GoalItem> labelled = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      labelled.add(items.get(i).withLabel("（" + NUMERALS.charAt(i) + "）"));
    }
    return labelled;
  }
}
