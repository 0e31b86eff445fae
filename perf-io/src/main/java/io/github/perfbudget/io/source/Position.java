package io.github.perfbudget.io.source;

/**
 * A place in a text for people: line and column.
 *
 * <p>Immutable and thread-safe.
 *
 * @param line the line, from 1
 * @param column the column in UTF-16 units, from 1
 */
public record Position(int line, int column) {

  /**
   * Creates a position.
   *
   * @param line the line, from 1
   * @param column the column in UTF-16 units, from 1
   * @return the position
   */
  public static Position of(int line, int column) {
    return new Position(line, column);
  }

  /** Returns {@code line:column}. */
  @Override
  public String toString() {
    return line + ":" + column;
  }
}
