package io.github.perfbudget.io.testkit;

/**
 * A bookmark between paragraphs.
 *
 * @param name its name
 */
public record LooseBookmark(String name) implements BodyElement {

  @Override
  public void accept(BodyVisitor visitor) {
    visitor.bookmark(this);
  }
}
