package io.github.perfbudget.io.testkit;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import java.util.Optional;

/** Writes the sections of part one. */
final class NarrativePages {

  private static final String GOAL = "绩效目标：";
  private static final String INDICATORS = "绩效指标：";

  private final Manner manner;
  private final Hand hand;
  private final FilingPages pages;

  NarrativePages(Manner manner, Hand hand, FilingPages pages) {
    this.manner = manner;
    this.hand = hand;
    this.pages = pages;
  }

  void write(Filing filing) {
    section("一、总体绩效目标", filing.overallGoal());
    section("二、分项绩效目标", filing.goalsIntroduction());
    filing.goalItems().forEach(this::item);
    section("三、工作保障措施", filing.safeguards());
  }

  private void section(String heading, Optional<Narrative> narrative) {
    pages.gap();
    pages.add(hand.sectionHeading(heading));
    narrative.map(Narrative::paragraphs).ifPresent(lines -> lines.forEach(this::paragraph));
  }

  private void item(GoalItem item) {
    paragraph(item.label().orElse("") + item.title().orElse(""));
    slot(GOAL, item.goal().orElse(""));
    item.indicatorText().ifPresent(text -> slot(INDICATORS, text));
  }

  /** In a county the label is a paragraph of its own. */
  private void slot(String label, String text) {
    boolean apart = manner == Manner.COUNTY;
    (apart ? label + "\n" + text : label + text).lines().forEach(this::paragraph);
  }

  private void paragraph(String text) {
    pages.add(hand.paragraph(text));
  }
}
