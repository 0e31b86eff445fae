package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A row of a form.
 *
 * @param cells the cells, at least one
 */
public record FormRow(List<FormCell> cells) {

  public FormRow {
    cells = List.copyOf(cells);
  }

  static FormRow of(SourceText source, Row row) {
    return new FormRow(row.cells().stream().map(cell -> FormCell.of(source, cell)).toList());
  }

  public int width() {
    return cells.size();
  }

  public boolean isBlank() {
    return cells.stream().allMatch(FormCell::isBlank);
  }

  public FormCell cell(int index) {
    return cells.get(index);
  }

  public SourceSpan span() {
    return cells.get(0).span().to(cells.get(cells.size() - 1).span());
  }

  public List<String> texts() {
    return cells.stream().map(FormCell::text).toList();
  }

  public boolean hasLabel(Predicate<String> label) {
    for (FormCell cell : cells) {
      if (label.test(cell.label())) {
        return true;
      }
    }
    return false;
  }

  /** The first cell that is not blank. */
  public Optional<FormCell> firstWritten() {
    for (FormCell cell : cells) {
      if (!cell.isBlank()) {
        return Optional.of(cell);
      }
    }
    return Optional.empty();
  }

  /** The cell right of the first one with this label, unless it holds another label. */
  public Optional<FormCell> after(String label, Set<String> labels) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      if (label.equals(cells.get(i).label())) {
        return Optional.of(cells.get(i + 1)).filter(cell -> !labels.contains(cell.label()));
      }
    }
    return Optional.empty();
  }

  /** This row and those below it as one row. */
  public FormRow join(List<FormRow> below) {
    return new FormRow(
        Stream.concat(cells.stream(), below.stream().flatMap(row -> row.cells.stream())).toList());
  }

  /** A part of this row as a row; it may be without cells. */
  public FormRow part(int from, int to) {
    return new FormRow(cells.subList(Math.min(from, to), to));
  }

  /** This row with blank cells in front, and behind up to a width. */
  public FormRow shifted(int inFront, int width) {
    List<FormCell> shifted = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      int own = i - inFront;
      shifted.add(own >= 0 && own < width() ? cell(own) : blankCell(own));
    }
    return new FormRow(shifted);
  }

  /** A cell that was not written stands where its neighbour does. */
  private FormCell blankCell(int own) {
    int at = own < 0 ? span().start() : span().end();
    return FormCell.ofLine(new FieldText("", SourceSpan.of(at, at)));
  }

  /**
   * This row, whose TABs inside lines part no cells where those at the start of lines part as many
   * as it should have.
   */
  public FormRow withoutInnerTabs(int width) {
    long begun = cells.stream().filter(FormCell::beginsLine).count();
    if (begun != width || begun == width()) {
      return this;
    }
    List<FormCell> joined = new ArrayList<>();
    for (FormCell cell : cells) {
      int last = joined.size() - 1;
      if (cell.beginsLine() || last < 0) {
        joined.add(cell);
      } else {
        joined.set(last, joined.get(last).join(cell));
      }
    }
    return new FormRow(joined);
  }

  /** This row with some of its cells as one. */
  public FormRow withJoined(int from, int to, BinaryOperator<FormCell> join) {
    FormCell joined = cells.subList(from, to).stream().reduce(join).orElseThrow();
    return part(0, from).join(List.of(new FormRow(List.of(joined)), part(to, width())));
  }

  /** This row without blank cells that TABs at ends of lines make, where all others begin lines. */
  public FormRow withoutBlankInnerCells() {
    List<FormCell> outer = cells.stream().filter(FormCell::beginsLine).toList();
    boolean blank = cells.stream().allMatch(cell -> cell.beginsLine() || cell.isBlank());
    return blank && !outer.isEmpty() ? new FormRow(outer) : this;
  }

  /** The rows of a width that were written as one; the last is filled up. */
  public List<FormRow> chunks(int width) {
    List<FormRow> chunks = new ArrayList<>();
    for (int from = 0; from < width(); from += width) {
      chunks.add(part(from, Math.min(from + width, width())).shifted(0, width));
    }
    return chunks;
  }
}
