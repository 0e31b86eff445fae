package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.TitledAmount;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.GoalItem;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the items of the goals by project (分项绩效目标): {@code （一）招商经费25万元}, its goal, its indicators.
 */
public final class GoalItems {

  private static final FieldPath PATH = FieldPath.ROOT.field("goalItems");

  private final ReaderNotes notes;
  private final List<GoalItemReader> items = new ArrayList<>();
  private int lastNumber;
  private int lastInside;

  GoalItems(ReaderNotes notes) {
    this.notes = notes;
  }

  boolean isOpen() {
    return !items.isEmpty();
  }

  /** Whether none of the items so far has a number. */
  boolean areUnnumbered() {
    return lastNumber == 0;
  }

  void begin(FieldText title) {
    String label = title.text().substring(0, Numbering.item(title.text()));
    int number = Numbering.value(label);
    if (number != lastNumber + 1 && !label.isEmpty()) {
      FieldPath path = PATH.index(items.size()).field("label");
      notes.report(ReaderDiagnostic.ITEM_NUMBER, path, title.span(), label);
    }
    lastNumber = number;
    lastInside = 0;
    items.add(new GoalItemReader(PATH.index(items.size()), title, notes));
  }

  /**
   * Reports a paragraph whose number goes on with the items, and with no list inside the last one.
   */
  void keepNumbered(FieldText paragraph) {
    String label = paragraph.text().substring(0, Numbering.item(paragraph.text()));
    int number = Numbering.value(label);
    if (isOpen() && number == lastNumber + 1 && number != lastInside + 1) {
      notes.report(
          ReaderDiagnostic.ITEM_WITHOUT_GOAL,
          PATH.index(items.size() - 1),
          paragraph.span(),
          label);
    }
    lastInside = number;
  }

  /** Whether a title without a goal below is the next item: by its number, and by its words. */
  boolean isNext(FieldText title) {
    int label = Numbering.item(title.text());
    return isOpen()
        && Numbering.value(title.text().substring(0, label)) == lastNumber + 1
        && (title.text().contains("绩效目标：")
            || TitledAmount.of(title.from(label)).amount().isPresent());
  }

  void paragraph(FieldText paragraph) {
    items.get(items.size() - 1).paragraph(paragraph);
  }

  /** The paragraphs that the last item is being read from. */
  List<FieldText> lines() {
    return items.get(items.size() - 1).lines();
  }

  List<GoalItem> build() {
    return items.stream().map(GoalItemReader::build).toList();
  }
}
