package io.github.perfbudget.io.testkit;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of a table in a Word file.
 *
 * @param cells its cells, at least one
 * @param gridBefore how many columns of the grid are left free in front
 * @param inControl whether a content control stands around it
 */
public record WordRow(List<WordCell> cells, int gridBefore, boolean inControl) {

  /** Copies the cells. */
  public WordRow {
    cells = List.copyOf(cells);
  }

  /**
   * Makes a row of cells of one plain paragraph each.
   *
   * @param texts the texts; an empty one makes an empty cell
   * @return the row
   */
  public static WordRow of(String... texts) {
    return of(Stream.of(texts).map(WordCell::of).toList());
  }

  /**
   * Makes a row of cells.
   *
   * @param cells the cells
   * @return the row
   */
  public static WordRow of(WordCell... cells) {
    return of(List.of(cells));
  }

  /**
   * Makes a row of cells.
   *
   * @param cells the cells
   * @return the row
   */
  public static WordRow of(List<WordCell> cells) {
    return new WordRow(cells, 0, false);
  }

  /**
   * Leaves columns free in front.
   *
   * @param columns how many
   * @return a changed copy
   */
  public WordRow withGridBefore(int columns) {
    return new WordRow(cells, columns, inControl);
  }

  /**
   * Puts a content control around the row.
   *
   * @return a changed copy
   */
  public WordRow inAControl() {
    return new WordRow(cells, gridBefore, true);
  }
}
