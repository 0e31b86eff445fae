package io.github.perfbudget.io.testkit;

/** A line break inside a paragraph ({@code w:br}). */
public record SoftBreak() implements Inline {

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.softBreak(this);
  }
}
