package io.github.perfbudget.io.testkit;

import java.util.List;

/**
 * A text box that is anchored in a paragraph.
 *
 * @param kind how the box is written
 * @param paragraphs what stands in it
 */
public record TextBox(Kind kind, List<WordParagraph> paragraphs) implements Inline {

  /** How a text box is written. */
  public enum Kind {
    /** As DrawingML, by Word 2010 and later. */
    DRAWING,
    /** As VML, by earlier versions. */
    VML
  }

  /** Copies the paragraphs. */
  public TextBox {
    paragraphs = List.copyOf(paragraphs);
  }

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.box(this);
  }
}
