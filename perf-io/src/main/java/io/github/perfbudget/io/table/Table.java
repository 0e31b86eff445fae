package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.SourceSpan;
import java.util.List;

/**
 * A run of rows that no paragraph interrupts: one table, or several that follow each other.
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows the rows, at least one
 */
public record Table(List<Row> rows) implements Block {

  /** Copies the rows. */
  public Table {
    rows = List.copyOf(rows);
  }

  @Override
  public SourceSpan span() {
    return rows.get(0).span().to(rows.get(rows.size() - 1).span());
  }
}
