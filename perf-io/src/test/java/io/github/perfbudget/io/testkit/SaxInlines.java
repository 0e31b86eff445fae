package io.github.perfbudget.io.testkit;

/** Writes the inlines of a paragraph as the streaming extractor does: each in its place. */
final class SaxInlines implements InlineVisitor {

  private final StringBuilder text = new StringBuilder();

  private SaxInlines() {}

  static String of(WordParagraph paragraph) {
    SaxInlines inlines = new SaxInlines();
    paragraph.inlines().forEach(inline -> inline.accept(inlines));
    return inlines.text.toString();
  }

  @Override
  public void text(TextRun run) {
    text.append(run.text());
  }

  @Override
  public void softBreak(SoftBreak softBreak) {
    text.append('\n');
  }

  @Override
  public void tab(Tabulator tab) {
    text.append('\t');
  }

  @Override
  public void pageBreak(PageBreak pageBreak) {
    text.append('\n');
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
  public void hidden(HiddenText hidden) {
    text.append(hidden.text());
  }

  @Override
  public void box(TextBox box) {
    throw new IllegalArgumentException(
        "text boxes were not measured with the streaming extractor: " + box);
  }
}
