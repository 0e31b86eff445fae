package io.github.perfbudget.io.testkit;

/** What a .doc file keeps apart from its body, and extraction writes behind it. */
final class DocStories {

  private final StringBuilder boxes = new StringBuilder();
  private final StringBuilder footnotes = new StringBuilder();
  private final StringBuilder endnotes = new StringBuilder();
  private int images;

  /** Keeps a note: a replaced control character stands before it. */
  void add(Note note) {
    StringBuilder notes = note.kind() == Note.Kind.FOOTNOTE ? footnotes : endnotes;
    notes.append('\uFFFD').append(note.text()).append("\r\n");
  }

  /** Keeps the text of a box; returns what stands in its place. */
  String add(TextBox box) {
    for (WordParagraph paragraph : box.paragraphs()) {
      boxes.append(DocInlines.of(paragraph, this).text()).append("\r\n");
    }
    return box.kind() == TextBox.Kind.VML ? "[image: image" + ++images + "]" : "";
  }

  String text() {
    return boxes.toString() + footnotes + endnotes;
  }
}
