package io.github.perfbudget.io.testkit;

/** What can stand in a body or in a cell of a Word file. */
public sealed interface BodyElement permits WordParagraph, WordTable, BlockControl, LooseBookmark {

  /**
   * Hands this element to the method of its kind.
   *
   * @param visitor what is to be done with it
   */
  void accept(BodyVisitor visitor);
}
