package io.github.perfbudget.io.testkit;

/** A tabulator inside a paragraph ({@code w:tab}). */
public record Tabulator() implements Inline {

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.tab(this);
  }
}
