package io.github.perfbudget.model.indicator;

import java.util.Objects;

/**
 * A cell of a column that no other field stands for, under its header (其他栏).
 *
 * <p>Immutable and thread-safe.
 *
 * @param label the header of the column, for example 评分标准
 * @param text the cell
 */
public record LabelledText(String label, String text) {

  /** Checks that nothing is missing. */
  public LabelledText {
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(text, "text");
  }

  /**
   * Creates a labelled cell.
   *
   * @param label the header of the column
   * @param text the cell
   * @return the cell
   */
  public static LabelledText of(String label, String text) {
    return new LabelledText(label, text);
  }
}
