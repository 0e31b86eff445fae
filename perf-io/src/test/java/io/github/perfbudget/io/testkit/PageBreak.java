package io.github.perfbudget.io.testkit;

/** A page break inside a paragraph. */
public record PageBreak() implements Inline {

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.pageBreak(this);
  }
}
