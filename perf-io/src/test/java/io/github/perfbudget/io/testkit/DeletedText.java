package io.github.perfbudget.io.testkit;

/**
 * Text that a tracked change deleted ({@code w:del}).
 *
 * @param text what was deleted
 */
public record DeletedText(String text) implements Inline {

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.deleted(this);
  }
}
