package io.github.perfbudget.io.testkit;

/** Writes the inlines of a paragraph in a content control of a .docx file. */
final class ControlInlines implements InlineVisitor {

  private final StringBuilder text = new StringBuilder();

  private ControlInlines() {}

  static String of(WordParagraph paragraph) {
    ControlInlines inlines = new ControlInlines();
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
    // lost
  }

  @Override
  public void note(Note note) {
    throw notMeasured(note);
  }

  @Override
  public void control(InlineControl control) {
    throw notMeasured(control);
  }

  @Override
  public void deleted(DeletedText deleted) {
    throw notMeasured(deleted);
  }

  @Override
  public void hidden(HiddenText hidden) {
    text.append(hidden.text());
  }

  @Override
  public void box(TextBox box) {
    throw notMeasured(box);
  }

  private static IllegalArgumentException notMeasured(Inline inline) {
    return new IllegalArgumentException(
        "in a content control or VML text box this was not measured: " + inline);
  }
}
