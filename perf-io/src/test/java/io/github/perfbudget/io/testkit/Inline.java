package io.github.perfbudget.io.testkit;

/** What can stand in a paragraph of a Word file. */
public sealed interface Inline
    permits TextRun,
        SoftBreak,
        Tabulator,
        PageBreak,
        Bookmark,
        Note,
        InlineControl,
        DeletedText,
        HiddenText,
        TextBox {

  /**
   * Hands this inline to the method of its kind.
   *
   * @param visitor what is to be done with it
   */
  void accept(InlineVisitor visitor);
}
