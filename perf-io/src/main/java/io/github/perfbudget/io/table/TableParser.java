package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the rows of the table that is being read. */
final class TableParser {

  private final List<Row> rows = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
  private final List<SourceSpan> paragraphs = new ArrayList<>();
  private SourceSpan first = SourceSpan.of(0, 0);
  private boolean open;
  private int lines;

  boolean isOpen() {
    return open;
  }

  /** Whether the table is one cell so far. */
  boolean isOneCell() {
    return open && rows.isEmpty() && cells.isEmpty();
  }

  /** Whether the last cell is one line so far. */
  boolean isOneLine() {
    return open && lines == 1;
  }

  SourceSpan lastCell() {
    return paragraphs.isEmpty() ? SourceSpan.of(first.start(), first.start()) : span();
  }

  void addCell(SourceSpan content, boolean blank) {
    endCell();
    open = true;
    lines = 1;
    first = content;
    if (!blank) {
      paragraphs.add(content);
    }
  }

  void continueCell(SourceSpan line) {
    paragraphs.add(line);
    lines++;
  }

  void endRow() {
    endCell();
    if (!cells.isEmpty()) {
      rows.add(new Row(cells));
      cells.clear();
    }
  }

  Optional<Table> end() {
    endRow();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Table table = new Table(rows);
    rows.clear();
    return Optional.of(table);
  }

  private void endCell() {
    if (open) {
      cells.add(new Cell(lastCell(), paragraphs));
      paragraphs.clear();
      open = false;
    }
  }

  private SourceSpan span() {
    return SourceSpan.of(first.start(), paragraphs.get(paragraphs.size() - 1).end());
  }
}
