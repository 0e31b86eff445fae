package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.SourceSpan;
import java.util.List;

/**
 * Cells between blank lines: a row, or a piece of one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param cells the cells, at least one
 */
public record Row(List<Cell> cells) {

  /** Copies the cells. */
  public Row {
    cells = List.copyOf(cells);
  }

  /**
   * Returns the span from the first cell to the last.
   *
   * @return the span
   */
  public SourceSpan span() {
    return cells.get(0).span().to(cells.get(cells.size() - 1).span());
  }
}
