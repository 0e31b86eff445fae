package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Goal;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads goals (绩效目标): a label apart from its text, one goal for each numbered paragraph or slot.
 */
public final class GoalList {

  private static final String DOTS = ".．。…·";

  private final FieldPath path;
  private final ReaderNotes notes;
  private final List<Goal> goals = new ArrayList<>();

  public GoalList(FieldPath path, ReaderNotes notes) {
    this.path = path;
    this.notes = notes;
  }

  public List<Goal> goals() {
    return goals;
  }

  /** Whether a text is the label of a slot of the form: {@code 目标1}, {@code ……}. */
  static boolean isSlotLabel(String label) {
    return !label.isEmpty()
        && (Numbering.goal(label) == label.length()
            || label.chars().allMatch(c -> DOTS.indexOf(c) >= 0));
  }

  /** Whether a label says for when goals are set: {@code 年度目标}, {@code 中长期目标}. */
  static boolean isHorizon(String label) {
    return ProjectLabel.HORIZON.is(label);
  }

  /** Adds a slot of the form; a slot that is wholly blank says nothing. */
  void addSlot(FormCell label, FormCell text) {
    if (!label.isBlank() || !text.isBlank()) {
      add(label.field(), text.field());
    }
  }

  /** Adds the goals of one cell: one for each numbered paragraph, with the paragraphs below it. */
  public void addParagraphs(List<FieldText> paragraphs) {
    int start = 0;
    for (int i = 1; i <= paragraphs.size(); i++) {
      if (i == paragraphs.size() || isLabelled(paragraphs.get(i).text())) {
        addNumbered(paragraphs.subList(start, i));
        start = i;
      }
    }
  }

  private void addNumbered(List<FieldText> paragraphs) {
    FieldText first = paragraphs.get(0);
    int length = labelLength(first.text());
    List<FieldText> rest = new ArrayList<>(paragraphs.subList(1, paragraphs.size()));
    FieldText opening = first.from(textStart(first.text(), length));
    if (!opening.isBlank()) {
      rest.add(0, opening);
    }
    add(first.part(0, length), FieldText.join(rest, opening.span()));
  }

  private void add(FieldText label, FieldText text) {
    FieldPath goal = path.index(goals.size());
    Goal.Builder builder = Goal.builder();
    notes.text(goal.field("label"), label).ifPresent(builder::label);
    notes.text(goal.field("text"), text).ifPresent(builder::text);
    notes.put(goal, label.isBlank() ? text.span() : label.span().to(text.span()));
    goals.add(builder.build());
  }

  /** Whether a number and words stand in one text, which so is no label alone. */
  static boolean isNumberedText(String text) {
    int label = labelLength(text);
    return label > 0 && textStart(text, label) < text.length();
  }

  /** Whether a paragraph begins with the number of a goal. */
  public static boolean isLabelled(String paragraph) {
    return labelLength(paragraph) > 0;
  }

  /**
   * A goal in one paragraph; a colon parts label and text where they would not part by themselves.
   */
  public static String join(Goal goal) {
    String label = goal.label().orElse("");
    String text = goal.text().orElse("");
    boolean parted = Numbering.goal(label) == 0 && labelLength(label + text) == label.length();
    boolean colon = !text.isEmpty() && Label.isColon(text.charAt(0));
    return label.isEmpty() || (parted && !colon) ? label + text : label + "：" + text;
  }

  private static int labelLength(String text) {
    int numbered = Math.max(Numbering.bracketed(text), Numbering.plain(text));
    return Math.max(numbered, Numbering.goal(text));
  }

  private static int textStart(String text, int labelLength) {
    boolean colon = labelLength < text.length() && Label.isColon(text.charAt(labelLength));
    return labelLength > 0 && colon ? labelLength + 1 : labelLength;
  }
}
