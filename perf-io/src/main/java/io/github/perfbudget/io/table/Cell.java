package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.SourceSpan;
import java.util.List;

/**
 * A cell: what follows a TAB.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span from behind the TAB to the end of the last paragraph; empty for a blank cell
 * @param paragraphs the lines that are not blank
 */
public record Cell(SourceSpan span, List<SourceSpan> paragraphs) {

  /** Copies the paragraphs. */
  public Cell {
    paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Tells whether nothing but blanks stands in this cell.
   *
   * @return whether it is blank
   */
  public boolean isBlank() {
    return paragraphs.isEmpty();
  }
}
