package io.github.perfbudget.io.testkit;

/** Writes the inlines of a paragraph as the streaming extractor does: each in its place. */
final class SaxInlines extends PlainInlines {

  private SaxInlines() {}

  static String of(WordParagraph paragraph) {
    SaxInlines inlines = new SaxInlines();
    paragraph.inlines().forEach(inline -> inline.accept(inlines));
    return inlines.text.toString();
  }

  @Override
  public void bookmark(Bookmark bookmark) {
    text.append("[bookmark: ").append(bookmark.name()).append(']');
  }

  @Override
  public void note(Note note) {
    throw new IllegalArgumentException(
        "the streaming extractor writes notes in no fixed place: " + note);
  }

  @Override
  public void control(InlineControl control) {
    text.append(control.text());
  }

  @Override
  public void deleted(DeletedText deleted) {
    // dropped
  }

  @Override
  public void box(TextBox box) {
    throw new IllegalArgumentException(
        "text boxes were not measured with the streaming extractor: " + box);
  }
}
