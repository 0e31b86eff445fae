package io.github.perfbudget.io.internal.declaration;

import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.io.internal.indicator.IndicatorColumn;
import io.github.perfbudget.io.internal.indicator.IndicatorHeader;
import io.github.perfbudget.io.internal.indicator.IndicatorTable;
import io.github.perfbudget.io.internal.indicator.RowFit;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.budget.IndicatorGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the groups of a declaration (整体支出绩效指标).
 *
 * <p>The header stands once; in front of the indicators' columns come the block's label and the
 * budget line (项目名称及金额). A goal begins a group, and so does a second budget line below it.
 */
public final class GroupRows {

  private final FieldPath path;
  private final ReaderNotes notes;
  private final List<GroupReader> groups = new ArrayList<>();
  private Optional<FormRow> header = Optional.empty();
  private Optional<IndicatorTable> shape = Optional.empty();
  private int lineColumn = -1;
  private Optional<FormCell> lineHeader = Optional.empty();
  private int firstColumn;

  GroupRows(FieldPath path, ReaderNotes notes) {
    this.path = path;
    this.notes = notes;
  }

  void goal(FormRow row) {
    begin().goal(row);
  }

  private GroupReader begin() {
    GroupReader group = new GroupReader(path.index(groups.size()), notes);
    groups.add(group);
    return group;
  }

  /** Reads the header, where the row is one, else a row of indicators. */
  boolean read(RowCursor rows, RowCursor.Barrier barrier) {
    if (header.isEmpty() || isHeader(rows.peek())) {
      return header(rows, barrier);
    }
    FieldPath at = path.index(Math.max(0, groups.size() - 1));
    new RowFit(shape.orElseThrow(), notes).take(rows, barrier, at).forEach(this::indicator);
    return true;
  }

  boolean isHeaderAsWideAs(FormRow row) {
    return header.filter(head -> head.width() == row.width()).isPresent();
  }

  private static boolean isHeader(FormRow row) {
    return row.hasLabel(IndicatorColumn.CATEGORY.header()::equals)
        || IndicatorHeader.isHeaderAtLarge(row);
  }

  /** Reads a header, joined from its pieces; leaves the rows alone where they are none. */
  private boolean header(RowCursor rows, RowCursor.Barrier barrier) {
    boolean header =
        isHeader(rows.peek())
            || rows.ahead().stream()
                .skip(1)
                .limit(RowCursor.WIDEST)
                .takeWhile(row -> goesOn(row, barrier))
                .anyMatch(GroupRows::isHeader);
    if (header) {
      columns(rows.takeWhile(row -> goesOn(row, barrier)));
    }
    return header;
  }

  private static boolean goesOn(FormRow row, RowCursor.Barrier barrier) {
    return isPieceOfHeader(row) && !barrier.isBefore(row, 1);
  }

  private void columns(FormRow joined) {
    FormRow row = joined.part(0, IndicatorHeader.end(joined));
    IndicatorTable found = new IndicatorTable(new IndicatorHeader(row), notes);
    for (int i = row.width() - 1; i >= 0; i--) {
      if (found.header().column(i).isPresent()) {
        firstColumn = i;
      } else if (row.cell(i).label().startsWith(FormLabels.NAME)) {
        lineColumn = i;
        lineHeader = Optional.of(row.cell(i));
        notes.take(row.cell(i).span());
      } else if (DeclarationRow.INDICATORS.isLabel(row.cell(i))) {
        notes.take(row.cell(i).span());
      }
    }
    header = Optional.of(row);
    found.header().reportMissing(path, notes);
    shape = Optional.of(found);
    if (row.width() < joined.width()) {
      notes.reportWidth(path, joined, row.width());
      FormRow rest = joined.part(row.width(), joined.width());
      new RowFit(found, notes).fit(rest, path).forEach(this::indicator);
    }
  }

  private static boolean isPieceOfHeader(FormRow row) {
    return row.cells().stream()
        .allMatch(
            cell ->
                cell.label().startsWith(FormLabels.NAME)
                    || IndicatorColumn.ofHeader(cell.text()).isPresent());
  }

  private void indicator(FormRow row) {
    GroupReader group = groups.isEmpty() ? begin() : groups.get(groups.size() - 1);
    if (hasBudgetLine(row)) {
      group = group.hasBudgetLine() ? begin() : group;
      group.budgetLine(lineHeader.orElseThrow(), row.cell(lineColumn));
    }
    int width = row.width();
    notes.take(row.cell(0).span());
    group.indicator(header.orElseThrow().part(firstColumn, width), row.part(firstColumn, width));
  }

  /** The column is that of an earlier header where a later one, on a new page, is narrower. */
  private boolean hasBudgetLine(FormRow row) {
    return lineColumn >= 0 && lineColumn < row.width() && !row.cell(lineColumn).isBlank();
  }

  List<IndicatorGroup> build() {
    return groups.stream().map(GroupReader::build).toList();
  }
}
