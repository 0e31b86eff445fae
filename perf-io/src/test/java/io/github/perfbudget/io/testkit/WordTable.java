package io.github.perfbudget.io.testkit;

import java.util.List;

/**
 * A table of a Word file.
 *
 * @param rows its rows, at least one
 */
public record WordTable(List<WordRow> rows) implements BodyElement {

  /** Copies the rows. */
  public WordTable {
    rows = List.copyOf(rows);
  }

  /**
   * Makes a table.
   *
   * @param rows its rows
   * @return the table
   */
  public static WordTable of(WordRow... rows) {
    return new WordTable(List.of(rows));
  }

  @Override
  public void accept(BodyVisitor visitor) {
    visitor.table(this);
  }
}
