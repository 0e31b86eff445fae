package io.github.perfbudget.io.testkit;

/**
 * A bookmark inside a paragraph.
 *
 * @param name its name, such as {@code _Toc_1}
 */
public record Bookmark(String name) implements Inline {

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.bookmark(this);
  }
}
