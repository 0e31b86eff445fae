package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.Numbering;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.TitledAmount;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.value.Figure;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads one item of the goals by project: title, goal, and words on the indicators. */
public final class GoalItemReader {

  private static final String PROJECT = "项目";

  /** A label with blanks between its characters. */
  private static final int LONGEST_LABEL = 40;

  private final FieldPath path;
  private final FieldText title;
  private final ReaderNotes notes;
  private final List<FieldText> goal = new ArrayList<>();
  private final List<FieldText> indicators = new ArrayList<>();
  private final Set<String> labels = new HashSet<>();
  private List<FieldText> slot = goal;

  GoalItemReader(FieldPath path, FieldText title, ReaderNotes notes) {
    this.path = path;
    this.title = title;
    this.notes = notes;
  }

  List<FieldText> lines() {
    return slot;
  }

  /** Reads a paragraph; the indicators may follow the goal in the same one. */
  void paragraph(FieldText paragraph) {
    int second = secondSlot(paragraph.text());
    slot(paragraph.part(0, second));
    if (second < paragraph.text().length()) {
      slot(paragraph.from(second));
    }
  }

  /** Where the indicators begin behind a sentence of the goal; the end where they do not. */
  private static int secondSlot(String text) {
    int stop = isGoal(text) ? text.indexOf('。') : -1;
    while (stop >= 0 && behindSlot(opening(text, stop + 1), FormLabels.INDICATORS) < 0) {
      stop = text.indexOf('。', stop + 1);
    }
    return stop < 0 ? text.length() : stop + 1;
  }

  private void slot(FieldText paragraph) {
    int behindGoal = behindSlot(paragraph.text(), FormLabels.GOAL);
    int behindIndicators = behindSlot(paragraph.text(), FormLabels.INDICATORS);
    if (behindIndicators >= 0) {
      begin(FormLabels.INDICATORS, indicators, paragraph);
    } else if (behindGoal >= 0) {
      begin(FormLabels.GOAL, goal, paragraph);
    }
    FieldText text = Label.rest(paragraph, Math.max(0, Math.max(behindGoal, behindIndicators)));
    if (!text.isBlank()) {
      slot.add(text);
    }
  }

  /** A slot that comes again belongs to an item whose title is missing. */
  private void begin(String label, List<FieldText> lines, FieldText paragraph) {
    if (!labels.add(label)) {
      notes.report(ReaderDiagnostic.ITEM_TWICE, path, paragraph.span(), label);
    }
    slot = lines;
  }

  /** Whether a paragraph is or begins the goal or the indicators of an item. */
  static boolean isSlot(String paragraph) {
    return isGoal(paragraph) || behindSlot(paragraph, FormLabels.INDICATORS) >= 0;
  }

  /** Whether a paragraph is or begins the goal of an item: {@code 绩效目标：}, perhaps numbered. */
  static boolean isGoal(String paragraph) {
    return behindSlot(paragraph, FormLabels.GOAL) >= 0;
  }

  private static String opening(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + LONGEST_LABEL));
  }

  /**
   * The index behind the label of a slot, which a colon or nothing follows, or which stands in
   * brackets; else -1.
   */
  private static int behindSlot(String text, String label) {
    int number = Numbering.item(text);
    String words = opening(text, number);
    if (words.startsWith("【" + label + "】")) {
      return number + label.length() + 2;
    }
    int project = words.startsWith(PROJECT) ? PROJECT.length() : 0;
    int end = Label.behind(words.substring(project), label);
    int behind = number + project + end;
    boolean labelled = behind == text.length() || (end > 0 && Label.isColon(text.charAt(behind)));
    return end > 0 && labelled ? behind : -1;
  }

  GoalItem build() {
    notes.put(path, title.span());
    GoalItem.Builder item = GoalItem.builder();
    int label = Numbering.item(title.text());
    notes.text(path.field("label"), title.part(0, label)).ifPresent(item::label);
    FieldText words = title.from(label);
    notes.text(path.field("title"), words).ifPresent(item::title);
    TitledAmount titled = TitledAmount.of(words);
    notes.text(path.field("name"), titled.name()).ifPresent(item::name);
    titled
        .amount()
        .flatMap(amount -> notes.text(path.field("amount"), amount))
        .map(Figure::parse)
        .ifPresent(item::amount);
    goals(item);
    ClaimReader claims = new ClaimReader(path.field("claims"), notes);
    claims.readAll(indicators);
    claims.readAll(goal);
    return item.addAllClaims(claims.claims()).build();
  }

  private void goals(GoalItem.Builder item) {
    FieldText goalText = FieldText.join(goal, title.span());
    notes.text(path.field("goal"), goalText).ifPresent(item::goal);
    FieldText words = FieldText.join(indicators, title.span());
    notes.text(path.field("indicatorText"), words).ifPresent(item::indicatorText);
    Announcement.in(words)
        .ifPresent(
            announced -> {
              notes.put(path.field("announcedIndicators"), announced.words().span());
              item.announcedIndicators(announced.count());
            });
  }
}
