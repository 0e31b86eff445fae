package io.github.perfbudget.io.internal.declaration;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.Opinion;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the opinions below a declaration: who speaks stands in a row of labels, what they say in
 * the same column below.
 *
 * <p>A line for a signature that nobody filled in ({@code 经办人： 年 月 日}) says nothing.
 */
public final class OpinionRows {

  private static final List<String> SIGNATURES = List.of("签章", "签字", "公章", "负责人", "经办人", "审核人");

  private static final int LONGEST_SIGNATURE = 12;

  private final FieldPath path;
  private final ReaderNotes notes;
  private final List<FieldText> speakers = new ArrayList<>();
  private final List<List<FieldText>> words = new ArrayList<>();
  private int first;
  private int width = 1;

  OpinionRows(FieldPath path, ReaderNotes notes) {
    this.path = path;
    this.notes = notes;
  }

  /** Reads a row of speakers behind the label of the block. */
  void speakers(FormRow row) {
    first = speakers.size();
    width = row.width();
    for (int i = 1; i < row.width(); i++) {
      if (!row.cell(i).isBlank()) {
        speakers.add(row.cell(i).field());
        words.add(new ArrayList<>());
      }
    }
  }

  /** The number of cells of the last row of speakers. */
  int width() {
    return width;
  }

  /** Reads what they say. */
  void words(FormRow row) {
    for (int i = 1; i < row.width() && first + i - 1 < speakers.size(); i++) {
      for (FieldText paragraph : row.cell(i).paragraphs()) {
        if (isUnsigned(paragraph.text())) {
          notes.take(paragraph.span());
        } else {
          words.get(first + i - 1).add(paragraph);
        }
      }
    }
  }

  /** A label that asks for a signature, perhaps with a date to fill in, and nothing else. */
  private static boolean isUnsigned(String line) {
    String label = Label.of(line);
    String words = Label.of(label.endsWith("年月日") ? label.substring(0, label.length() - 3) : label);
    return words.isEmpty()
        || (words.length() <= LONGEST_SIGNATURE
            && words.chars().noneMatch(c -> "，。；：同".indexOf(c) >= 0)
            && SIGNATURES.stream().anyMatch(words::contains));
  }

  List<Opinion> build() {
    List<Opinion> opinions = new ArrayList<>();
    for (int i = 0; i < speakers.size(); i++) {
      FieldPath opinion = path.index(i);
      Opinion.Builder builder = Opinion.builder();
      notes.put(opinion, speakers.get(i).span());
      notes.text(opinion.field("by"), speakers.get(i)).ifPresent(builder::by);
      FieldText text = FieldText.join(words.get(i), speakers.get(i).span());
      notes.text(opinion.field("text"), text).ifPresent(builder::text);
      opinions.add(builder.build());
    }
    return opinions;
  }
}
