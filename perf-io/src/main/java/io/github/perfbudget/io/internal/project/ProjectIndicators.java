package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.io.internal.indicator.IndicatorHeader;
import io.github.perfbudget.io.internal.indicator.IndicatorTable;
import io.github.perfbudget.io.internal.indicator.RowFit;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the indicators of one project: their header, and the rows below it. */
public final class ProjectIndicators {

  private final FieldPath path;
  private final FieldPath list;
  private final ReaderNotes notes;
  private final List<Indicator> indicators = new ArrayList<>();
  private Optional<IndicatorTable> table = Optional.empty();

  /**
   * @param path the address of the project
   */
  ProjectIndicators(FieldPath path, ReaderNotes notes) {
    this.path = path;
    this.list = path.field("indicators");
    this.notes = notes;
  }

  /** The number of columns; that of a lone label before there is a header. */
  int width() {
    return table.map(known -> known.header().width()).orElse(ProjectRow.INDICATORS.width());
  }

  /** Whether a row without label of its own is one of these. */
  boolean holds(FormRow row) {
    return table.map(known -> known.look().holds(row)).orElse(false);
  }

  /** Reads a header, which may be in pieces; one that is repeated leaves the labels in force. */
  void readHeader(FormRow start, RowCursor rows) {
    FormRow row = whole(start, rows).withoutBlankInnerCells();
    FormRow first = row.part(0, IndicatorHeader.end(row));
    FormRow header = first.width() < row.width() ? first : graded(first, rows);
    if (table.filter(known -> known.header().isRepeatedBy(header)).isEmpty()) {
      IndicatorTable found = new IndicatorTable(new IndicatorHeader(header), notes);
      found.header().reportMissing(path, notes);
      found.header().reportSecondSet(path, notes);
      table = Optional.of(found);
    }
    if (header.width() < row.width()) {
      notes.reportWidth(path, row, header.width());
      read(new RowFit(table.get(), notes).fit(row.part(header.width(), row.width()), path));
    }
  }

  private static FormRow whole(FormRow first, RowCursor rows) {
    boolean broken = rows.hasNext() && IndicatorHeader.isHeader(rows.peek());
    return broken ? first.join(List.of(rows.takeWhile(IndicatorHeader::isHeader))) : first;
  }

  private FormRow graded(FormRow header, RowCursor rows) {
    Optional<FormRow> graded =
        rows.hasNext() ? new IndicatorHeader(header).gradedBy(rows.peek()) : Optional.empty();
    graded.ifPresent(found -> rows.take().cells().forEach(cell -> notes.take(cell.span())));
    return graded.orElse(header);
  }

  /** Reads a row of indicators, rejoined where blank lines broke it. */
  boolean readRow(RowCursor rows, RowCursor.Barrier others) {
    IndicatorTable found = table.orElseThrow();
    RowCursor.Barrier barrier =
        (below, cellsAbove) ->
            others.isBefore(below, cellsAbove) || found.look().beginsClass(below, cellsAbove);
    read(new RowFit(found, notes).take(rows, barrier, path));
    return true;
  }

  private void read(List<FormRow> rows) {
    for (FormRow row : rows) {
      table.orElseThrow().read(row, list.index(indicators.size())).ifPresent(indicators::add);
    }
  }

  List<Indicator> indicators() {
    return indicators;
  }
}
