package io.github.perfbudget.io.testkit;

/** Writes the inlines of a paragraph in a content control of a .docx file. */
final class ControlInlines extends PlainInlines {

  private ControlInlines() {}

  static String of(WordParagraph paragraph) {
    ControlInlines inlines = new ControlInlines();
    paragraph.inlines().forEach(inline -> inline.accept(inlines));
    return inlines.text.toString();
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
  public void box(TextBox box) {
    throw notMeasured(box);
  }

  private static IllegalArgumentException notMeasured(Inline inline) {
    return new IllegalArgumentException(
        "in a content control or VML text box this was not measured: " + inline);
  }
}
