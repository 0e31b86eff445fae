package io.github.perfbudget.io.testkit;

/** What is to be done with each kind of {@link Inline}. */
public interface InlineVisitor {

  /**
   * Visits a run of text.
   *
   * @param run the inline
   */
  void text(TextRun run);

  /**
   * Visits a line break.
   *
   * @param softBreak the inline
   */
  void softBreak(SoftBreak softBreak);

  /**
   * Visits a tabulator.
   *
   * @param tab the inline
   */
  void tab(Tabulator tab);

  /**
   * Visits a page break.
   *
   * @param pageBreak the inline
   */
  void pageBreak(PageBreak pageBreak);

  /**
   * Visits a bookmark.
   *
   * @param bookmark the inline
   */
  void bookmark(Bookmark bookmark);

  /**
   * Visits a reference to a note.
   *
   * @param note the inline
   */
  void note(Note note);

  /**
   * Visits a content control.
   *
   * @param control the inline
   */
  void control(InlineControl control);

  /**
   * Visits deleted text.
   *
   * @param deleted the inline
   */
  void deleted(DeletedText deleted);

  /**
   * Visits hidden text.
   *
   * @param hidden the inline
   */
  void hidden(HiddenText hidden);

  /**
   * Visits a text box.
   *
   * @param box the inline
   */
  void box(TextBox box);
}
