package io.github.perfbudget.io.testkit;

/**
 * A run of text.
 *
 * @param text without line breaks and tabulators
 */
public record TextRun(String text) implements Inline {

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.text(this);
  }
}
