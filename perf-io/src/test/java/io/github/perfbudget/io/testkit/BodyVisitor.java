package io.github.perfbudget.io.testkit;

/** What is to be done with each kind of {@link BodyElement}. */
public interface BodyVisitor {

  /**
   * Visits a paragraph.
   *
   * @param paragraph the paragraph
   */
  void paragraph(WordParagraph paragraph);

  /**
   * Visits a table.
   *
   * @param table the table
   */
  void table(WordTable table);

  /**
   * Visits a content control.
   *
   * @param control the control
   */
  void control(BlockControl control);

  /**
   * Visits a bookmark between paragraphs.
   *
   * @param bookmark the bookmark
   */
  void bookmark(LooseBookmark bookmark);
}
