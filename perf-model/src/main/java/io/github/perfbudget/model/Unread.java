package io.github.perfbudget.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a filing that no form claims (未识别内容): kept, never dropped.
 *
 * <p>Immutable and thread-safe.
 *
 * @param after the address of what stands before it, or empty at the beginning
 * @param rows the rows of cells; a paragraph is a row of one cell
 */
public record Unread(Optional<FieldPath> after, List<List<String>> rows) {

  /** Copies the rows. */
  public Unread {
    Objects.requireNonNull(after, "after");
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Creates an unread part.
   *
   * @param after the address of what stands before it, or empty at the beginning
   * @param rows the rows of cells
   * @return the part
   */
  public static Unread of(Optional<FieldPath> after, List<List<String>> rows) {
    return new Unread(after, rows);
  }
}
