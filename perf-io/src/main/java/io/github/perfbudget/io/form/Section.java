package io.github.perfbudget.io.form;

import java.util.Optional;

/** The sections of part one (部门整体绩效目标), known by their words and not by their number. */
enum Section {
  OVERALL_GOAL("一、", "总体绩效目标", "overallGoal"),
  GOAL_ITEMS("二、", "分项绩效目标", "goalsIntroduction"),
  SAFEGUARDS("三、", "工作保障措施", "safeguards");

  private final String number;
  private final String heading;
  private final String field;

  Section(String number, String heading, String field) {
    this.number = number;
    this.heading = heading;
    this.field = field;
  }

  /** The heading with its number, as the form prints it. */
  String heading() {
    return number + heading;
  }

  /** The field of the filing that holds the section's paragraphs. */
  String field() {
    return field;
  }

  static Optional<Section> ofHeading(String paragraph) {
    String words = Numbering.strip(Label.of(paragraph));
    for (Section section : values()) {
      if (words.equals(section.heading)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
  }
}
