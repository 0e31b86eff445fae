package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.InnerLabels;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.value.Figure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Reads the money block (预算规模及资金用途): total, sources, and the purpose below them. */
public final class MoneyRows {

  private static final String SPENT = "执行数";

  private static final InnerLabels LABELS = new InnerLabels("预算数", "资金总额", "财政资金", "财政拨款", "其他资金");

  private final FieldPath path;
  private final ReaderNotes notes;
  private final Map<String, Figure> figures = new HashMap<>();
  private boolean read;
  private Optional<String> purpose = Optional.empty();
  private boolean purposeBelow;
  private boolean purposeRead;
  private boolean complete;
  private Optional<FormRow> heads = Optional.empty();
  private int totalColumn = -1;
  private int furtherColumns;

  MoneyRows(FieldPath path, ReaderNotes notes) {
    this.path = path;
    this.notes = notes;
  }

  Optional<ProjectBudget> budget() {
    ProjectBudget.Builder builder = ProjectBudget.builder();
    for (AmountColumn part : AmountColumn.ALL) {
      Optional.ofNullable(figures.get(part.field))
          .ifPresent(figure -> part.setter.accept(builder, figure));
    }
    return read ? Optional.of(builder.build()) : Optional.empty();
  }

  /** Whether the block is that of the form with a row for the purpose below. */
  boolean isWithPurpose() {
    return purposeBelow;
  }

  Optional<String> purpose() {
    return purpose;
  }

  void read(FormRow row, Optional<String> moneyUnit) {
    read = true;
    leaveFurtherColumns(row);
    purposeBelow = purposeBelow || row.hasLabel(ProjectLabel.MONEY::is) || isWhole(row);
    complete = isWhole(row);
    notes.put(path.field("budget"), row.span());
    if (isHeadOfResults(row)) {
      return;
    }
    if (isOfHeads(row)) {
      heads = Optional.of(row.part(1, row.width()).shifted(1, row.width()));
      return;
    }
    ProjectHead.valueIn(row, ProjectLabel.WHOLE).ifPresent(all -> notes.leave(all.span()));
    AmountColumn.TOTAL.columnIn(row, totalColumn).ifPresent(column -> totalColumn = column);
    for (AmountColumn part : AmountColumn.ALL) {
      if (!figures.containsKey(part.field)) {
        part.columnIn(row, totalColumn)
            .map(column -> AmountColumn.amountAt(row, column))
            .ifPresent(amount -> put(part, amount, moneyUnit));
      }
    }
  }

  /** Whether the parts stand side by side without amounts, which so stand below them. */
  private static boolean isOfHeads(FormRow row) {
    List<FormCell> written = row.cells().stream().skip(1).filter(cell -> !cell.isBlank()).toList();
    return written.size() > 1
        && written.stream()
            .allMatch(cell -> AmountColumn.labelEnd(cell.text()) == cell.text().length())
        && AmountColumn.TOTAL.columnIn(row, 0).isPresent();
  }

  /** Reads the amounts below their labels. */
  private boolean readBelowHeads(RowCursor rows, Optional<String> moneyUnit) {
    FormRow row = rows.peek();
    boolean below =
        heads.filter(head -> head.width() == row.width()).isPresent()
            && row.firstWritten().filter(cell -> isNumber(cell.text())).isPresent();
    if (below) {
      FormRow head = heads.orElseThrow();
      rows.take();
      AmountColumn.ALL.forEach(
          part ->
              part.columnIn(head, 0)
                  .ifPresent(column -> put(part, row.cell(column).field(), moneyUnit)));
      heads = Optional.empty();
    }
    return below;
  }

  private void put(AmountColumn part, FieldText amount, Optional<String> moneyUnit) {
    LABELS
        .checked(amount, path.field("budget").field(part.field), notes)
        .ifPresent(text -> figures.put(part.field, Figure.parse(text, moneyUnit)));
  }

  /** Where a self-evaluation has columns for what was spent, a budget has no field for them. */
  private void leaveFurtherColumns(FormRow row) {
    if (furtherColumns == 0 && isHeadOfResults(row)) {
      furtherColumns = row.width();
    }
    if (furtherColumns == row.width()) {
      leave(row);
    }
  }

  /** A label without amounts says nothing. */
  private void leave(FormRow row) {
    List<FormCell> written = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
    if (written.size() > 1) {
      notes.leave(row.span());
    } else {
      written.forEach(label -> notes.take(label.span()));
    }
  }

  private static boolean isHeadOfResults(FormRow row) {
    return row.hasLabel(label -> label.contains(SPENT));
  }

  /** Whether a row has the cells of the form: its label, and three parts with an amount each. */
  private static boolean isWhole(FormRow row) {
    return row.width() == ProjectRow.MONEY.width()
        && AmountColumn.ALL.stream().allMatch(part -> part.columnIn(row, 0).isPresent());
  }

  /** Reads a row that goes on with the amounts: a label with an amount behind it. */
  boolean readMore(RowCursor rows, Optional<String> moneyUnit) {
    boolean more =
        rows.peek()
            .firstWritten()
            .filter(cell -> AmountColumn.isLabelWithAmount(cell.text()))
            .isPresent();
    if (more) {
      read(rows.take(), moneyUnit);
    }
    return more || readBelowHeads(rows, moneyUnit) || leavesSource(rows);
  }

  /** A source of money that a budget has no field for, beside what was spent of it. */
  private boolean leavesSource(RowCursor rows) {
    FormRow row = rows.peek();
    boolean source = furtherColumns > 0 && row.width() == furtherColumns && row.cell(0).isBlank();
    if (source) {
      leave(rows.take());
    }
    return source;
  }

  /** Reads the row below the amounts, in a form that has one for the purpose. */
  boolean readPurpose(RowCursor rows, RowCursor.Barrier barrier) {
    if (purposeRead || !purposeBelow || isLostAmount(rows.peek())) {
      return false;
    }
    readPurpose(rows.take(ProjectRow.PURPOSE.width(), barrier));
    return true;
  }

  /** Reads the purpose, behind its label where it has one. */
  void readPurpose(FormRow row) {
    if (purposeRead) {
      return;
    }
    purposeRead = true;
    FormCell cell =
        row.cells().stream()
            .filter(each -> !each.isBlank() && !ProjectLabel.PURPOSE.is(each.label()))
            .findFirst()
            .orElse(row.cell(row.width() - 1));
    purpose = notes.text(path.field("purpose"), cell.field());
  }

  /** A number below amounts of which a cell is missing is an amount that has lost its place. */
  private boolean isLostAmount(FormRow row) {
    boolean below = complete && row.width() == ProjectRow.PURPOSE.width() && row.cell(0).isBlank();
    return !below && row.firstWritten().filter(cell -> isNumber(cell.text())).isPresent();
  }

  /** Whether a label is one of a part of the budget. */
  static boolean isAmount(ProjectLabel label) {
    return AmountColumn.ALL.stream().anyMatch(part -> part.label == label);
  }

  private static boolean isNumber(String text) {
    return Figure.parse(text).number().isPresent();
  }

  /**
   * A column of the block that holds an amount.
   *
   * @param field the field that holds it
   * @param setter sets it
   * @param label the label it stands behind
   */
  private record AmountColumn(
      String field, BiConsumer<ProjectBudget.Builder, Figure> setter, ProjectLabel label) {

    static final AmountColumn TOTAL =
        new AmountColumn("total", ProjectBudget.Builder::total, ProjectLabel.TOTAL);

    static final List<AmountColumn> ALL =
        List.of(
            TOTAL,
            new AmountColumn("fiscal", ProjectBudget.Builder::fiscal, ProjectLabel.FISCAL),
            new AmountColumn("other", ProjectBudget.Builder::other, ProjectLabel.OTHER));

    /**
     * The column of the label. Where it stands several times, once for each period, it is that of
     * the total.
     */
    Optional<Integer> columnIn(FormRow row, int totalColumn) {
      List<Integer> columns =
          IntStream.range(0, row.width())
              .filter(i -> label.endIn(row.cell(i).text()) >= 0)
              .boxed()
              .toList();
      return columns.stream()
          .filter(column -> column == totalColumn)
          .findFirst()
          .or(() -> columns.stream().filter(i -> !isHead(row, i)).findFirst())
          .or(() -> columns.stream().findFirst());
    }

    /**
     * Whether a label has another one beside it and no place for an amount: it heads the others.
     */
    private static boolean isHead(FormRow row, int column) {
      String words = row.cell(column).text();
      return column + 1 < row.width()
          && labelEnd(words) == words.length()
          && labelEnd(row.cell(column + 1).text()) >= 0;
    }

    /** The amount stands in the next cell, or behind the words of the label in its own cell. */
    static FieldText amountAt(FormRow row, int column) {
      FieldText own = Label.rest(row.cell(column).field(), labelEnd(row.cell(column).text()));
      boolean beside =
          own.isBlank() && column + 1 < row.width() && labelEnd(row.cell(column + 1).text()) < 0;
      return beside ? row.cell(column + 1).field() : own;
    }

    /** Whether nothing stands behind a label, or a number. */
    static boolean isLabelWithAmount(String text) {
      int end = labelEnd(text);
      return end == text.length()
          || (end >= 0 && Label.isColon(text.charAt(end)) && end + 1 == text.length())
          || (end >= 0 && isNumber(text.substring(end).strip()));
    }

    private static int labelEnd(String text) {
      return ALL.stream().mapToInt(part -> part.label.endIn(text)).max().orElse(-1);
    }
  }
}
