package io.github.perfbudget.io.testkit;

import java.util.List;

/**
 * A content control around paragraphs or tables ({@code w:sdt}).
 *
 * @param content paragraphs and tables
 */
public record BlockControl(List<BodyElement> content) implements BodyElement {

  /** Copies the content. */
  public BlockControl {
    content = List.copyOf(content);
  }

  /**
   * Puts a content control around elements.
   *
   * @param content paragraphs and tables
   * @return the control
   */
  public static BlockControl of(BodyElement... content) {
    return new BlockControl(List.of(content));
  }

  @Override
  public void accept(BodyVisitor visitor) {
    visitor.control(this);
  }
}
