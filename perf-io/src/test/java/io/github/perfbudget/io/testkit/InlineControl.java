package io.github.perfbudget.io.testkit;

/**
 * A content control inside a paragraph ({@code w:sdt}).
 *
 * @param text the text in it
 */
public record InlineControl(String text) implements Inline {

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.control(this);
  }
}
