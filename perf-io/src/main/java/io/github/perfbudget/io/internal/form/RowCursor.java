package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Row;
import io.github.perfbudget.model.FieldPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Walks over the rows of a table and rejoins those that blank lines broke.
 *
 * <p>A row that is too short for its shape takes the rows below it when together they have just the
 * cells of the shape, and never across a row that a {@link Barrier} knows to begin something of its
 * own.
 */
public final class RowCursor {

  /** Tells whether a row begins something of its own, after so many cells of the row above. */
  @FunctionalInterface
  public interface Barrier {
    boolean isBefore(FormRow row, int cellsAbove);
  }

  /** No form has more columns; the work for a row stays bounded. */
  public static final int WIDEST = 64;

  private final List<FormRow> rows;
  private int next;
  private int joinedWidth;
  private Optional<FormRow> tail = Optional.empty();

  public RowCursor(SourceText source, List<Row> rows) {
    this.rows = new ArrayList<>(rows.size());
    rows.forEach(row -> this.rows.add(FormRow.of(source, row)));
  }

  public boolean hasNext() {
    return next < rows.size();
  }

  public FormRow peek() {
    return rows.get(next);
  }

  /** The rows from the next one on, to look ahead. */
  public List<FormRow> ahead() {
    return rows.subList(next, rows.size());
  }

  /** Parts the next row in two, before a cell. */
  public void splitBefore(int cell) {
    FormRow row = peek();
    tail = Optional.of(row.part(cell, row.width()));
    rows.set(next, row.part(0, cell));
  }

  public FormRow take() {
    joinedWidth = 0;
    FormRow row = peek();
    if (tail.isPresent()) {
      rows.set(next, tail.get());
      tail = Optional.empty();
    } else {
      next++;
    }
    return row;
  }

  /** Takes the next row if it is blank. */
  public boolean skipBlank(FieldPath path, ReaderNotes notes) {
    boolean blank = peek().isBlank();
    if (blank) {
      int above = joinedWidth;
      reportBlankPiece(take(), above, path, notes);
    }
    return blank;
  }

  /** The number of cells of the row above, if it was rejoined; else 0. */
  public int joinedWidth() {
    return joinedWidth;
  }

  /** Behind a row that was rejoined a blank piece may be a cell from the middle of that row. */
  public static void reportBlankPiece(FormRow piece, int above, FieldPath path, ReaderNotes notes) {
    if (piece.width() < above) {
      String cells = Integer.toString(above + piece.width());
      notes.report(ReaderDiagnostic.ROW_DOUBTFUL, path, piece.span(), cells);
    }
  }

  /** Takes the next row, completed to a width where the rows below allow it. */
  public FormRow take(int width, Barrier barrier) {
    return complete(take(), width, barrier);
  }

  /** Completes a row to a width where the rows below allow it. */
  public FormRow complete(FormRow row, int width, Barrier barrier) {
    int cells = row.width();
    int end = next;
    while (cells < Math.min(width, WIDEST)
        && end < rows.size()
        && !barrier.isBefore(rows.get(end), cells)) {
      cells += rows.get(end++).width();
    }
    if (cells != width || end == next) {
      return row;
    }
    FormRow joined = row.join(rows.subList(next, end));
    next = end;
    joinedWidth = width;
    return joined;
  }

  /** Takes the next row and those below it that go on with it, up to a sensible width. */
  public FormRow takeWhile(Predicate<FormRow> goesOn) {
    FormRow row = take();
    int cells = row.width();
    int end = next;
    while (end < rows.size() && cells < WIDEST && goesOn.test(rows.get(end))) {
      cells += rows.get(end++).width();
    }
    FormRow joined = row.join(rows.subList(next, end));
    next = end;
    return joined;
  }
}
