package io.github.perfbudget.io.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of part one (部门整体绩效目标), known by their words and not by their number. */
public enum Section {
  OVERALL_GOAL("一、", "overallGoal", "总体绩效目标", "部门总体绩效目标", "总体目标"),
  GOAL_ITEMS("二、", "goalsIntroduction", "分项绩效目标", "部门分项绩效目标", "分项目标"),
  SAFEGUARDS("三、", "safeguards", "工作保障措施");

  private static final String MEASURES = "保障措施";
  private static final int LONGEST = 20;

  private final String number;
  private final String field;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> headings;

  Section(String number, String field, String... headings) {
    this.number = number;
    this.field = field;
    this.headings = List.of(headings);
  }

  /** The heading with its number, as the form prints it. */
  public String heading() {
    return number + headings.get(0);
  }

  /** The field of the filing that holds the section's paragraphs. */
  public String field() {
    return field;
  }

  public static Optional<Section> ofHeading(String paragraph) {
    String label = Label.of(paragraph);
    int number = Numbering.item(label);
    String words = label.substring(number);
    return Stream.of(values())
        .filter(section -> section.isHeading(words, label.substring(0, number)))
        .findFirst();
  }

  /** Whether a number is the section's own: {@code 三、} or {@code （三）}. */
  private boolean isNumber(String label) {
    boolean arabic = label.chars().anyMatch(Numbering::isDigit);
    return !label.isEmpty() && !arabic && Numbering.value(label) == Numbering.value(number);
  }

  /** The usual words are a heading whatever their number, others with the section's own. */
  private boolean isHeading(String words, String label) {
    return words.equals(headings.get(0))
        || ((headings.contains(words) || isOfMeasures(words)) && isNumber(label));
  }

  /** Measures have many names: {@code 实现年度发展规划目标的保障措施}. */
  private boolean isOfMeasures(String words) {
    return this == SAFEGUARDS && words.endsWith(MEASURES) && words.length() <= LONGEST;
  }
}
