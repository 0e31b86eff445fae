package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.io.internal.form.UnreadParts;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.value.Figure;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the spending plan (资金支出计划): its header, and the cells below the four dates. */
public final class PlanRows {

  /** The field of the plan for each date. */
  private static final Map<String, String> DATES =
      Map.of(
          FormLabels.MARCH, "march",
          FormLabels.JUNE, "june",
          FormLabels.OCTOBER, "october",
          FormLabels.DECEMBER, "december");

  private final FieldPath path;
  private final ReaderNotes notes;
  private final UnreadParts unread;
  private Optional<FormRow> header = Optional.empty();
  private PlanMeasure measure = PlanMeasure.PERCENT;
  private Optional<String> unit = Optional.empty();
  private Optional<SpendingPlan> plan = Optional.empty();

  PlanRows(FieldPath path, ReaderNotes notes, UnreadParts unread) {
    this.path = path;
    this.notes = notes;
    this.unread = unread;
  }

  void header(FormRow row, Optional<String> moneyUnit) {
    header = Optional.of(row);
    notes.put(path, row.span());
    boolean percent = row.hasLabel(label -> label.contains("%") || label.contains("％"));
    measure = percent ? PlanMeasure.PERCENT : PlanMeasure.AMOUNT;
    unit = percent ? Optional.of("%") : moneyUnit;
    notes.put(path.field("measure"), row.cell(0).span());
    row.cells().stream()
        .filter(cell -> DATES.containsKey(month(cell.label())))
        .forEach(cell -> notes.take(cell.span()));
  }

  /** Reads the row below the header; there is one. */
  boolean readCells(RowCursor rows, RowCursor.Barrier barrier) {
    if (header.isEmpty() || plan.isPresent()) {
      return false;
    }
    List<FormCell> dates = header.get().cells();
    FormRow row = aligned(rows.take(dates.size(), barrier), dates.size());
    Map<String, Figure> figures = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < Math.min(dates.size(), row.width()); i++) {
      String date = month(dates.get(i).label());
      if (DATES.containsKey(date) && !seen.add(date)) {
        notes.report(ReaderDiagnostic.LABEL_TWICE, path, dates.get(i).span(), date);
      } else if (DATES.containsKey(date)) {
        figure(DATES.get(date), row.cell(i)).ifPresent(figure -> figures.put(date, figure));
      } else if (isMonth(date)) {
        keepOther(dates.get(i), row.cell(i));
      }
    }
    plan = Optional.of(plan(figures));
    return true;
  }

  /** A form with quarters has {@code 9月底}, which the form of a filing has no column for. */
  private static boolean isMonth(String date) {
    return date.length() > 2 && date.endsWith("月底") && Character.isDigit(date.charAt(0));
  }

  private void keepOther(FormCell date, FormCell amount) {
    unread.cells(new FormRow(List.of(date)), ReaderDiagnostic.OTHER_DATE);
    if (!amount.isBlank()) {
      unread.paragraph(amount.field());
    }
  }

  private SpendingPlan plan(Map<String, Figure> figures) {
    SpendingPlan.Builder builder = SpendingPlan.builder().measure(measure);
    Optional.ofNullable(figures.get(FormLabels.MARCH)).ifPresent(builder::march);
    Optional.ofNullable(figures.get(FormLabels.JUNE)).ifPresent(builder::june);
    Optional.ofNullable(figures.get(FormLabels.OCTOBER)).ifPresent(builder::october);
    Optional.ofNullable(figures.get(FormLabels.DECEMBER)).ifPresent(builder::december);
    return builder.build();
  }

  /** A row that lacks one cell lacks the one below the label of the block. */
  private FormRow aligned(FormRow row, int width) {
    if (row.width() != width) {
      notes.reportWidth(path, row, width);
    }
    return row.width() == width - 1 ? row.shifted(1, width) : row;
  }

  /** A date without what stands in brackets behind it, its digits of half width. */
  private static String month(String date) {
    int end = 0;
    while (end < date.length() && "（(".indexOf(date.charAt(end)) < 0) {
      end++;
    }
    String words = withDigitsOfHalfWidth(date.substring(0, end));
    int month = words.indexOf('月') + 1;
    return month > 0 && isEndOfMonth(words.substring(month))
        ? words.substring(0, month) + "底"
        : words;
  }

  private static String withDigitsOfHalfWidth(String text) {
    StringBuilder halved = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      halved.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
    }
    return halved.toString();
  }

  /** {@code 3月}, {@code 3月末} and {@code 3月31日前} are as good as {@code 3月底}. */
  private static boolean isEndOfMonth(String behindMonth) {
    boolean day = behindMonth.startsWith("31日") || behindMonth.startsWith("30日");
    return behindMonth.isEmpty() || behindMonth.equals("末") || behindMonth.equals("底前") || day;
  }

  private Optional<Figure> figure(String field, FormCell cell) {
    return notes.text(path.field(field), cell.field()).map(text -> Figure.parse(text, unit));
  }

  Optional<SpendingPlan> build() {
    return plan;
  }
}
