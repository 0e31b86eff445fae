package io.github.perfbudget.io.testkit;

/**
 * A reference to a footnote or endnote, with the note.
 *
 * @param kind where the note stands
 * @param text the text of the note, one paragraph
 */
public record Note(Kind kind, String text) implements Inline {

  /** Where a note stands. */
  public enum Kind {
    /** At the foot of the page. */
    FOOTNOTE,
    /** At the end of the document. */
    ENDNOTE
  }

  @Override
  public void accept(InlineVisitor visitor) {
    visitor.note(this);
  }
}
