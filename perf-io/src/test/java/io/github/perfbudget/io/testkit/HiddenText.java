package io.github.perfbudget.io.testkit;

/**
 * Text that is formatted as hidden ({@code w:vanish}).
 *
 * @param text what is hidden
 */
public record HiddenText(String text) implements Inline {

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.hidden(this);
  }
}
