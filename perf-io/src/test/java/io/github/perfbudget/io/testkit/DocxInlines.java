package io.github.perfbudget.io.testkit;

import java.util.ArrayList;
import java.util.List;

/** Writes the inlines of a paragraph of a .docx file. */
final class DocxInlines extends PlainInlines {

  private final NoteNumbers numbers;
  private final StringBuilder bookmarks = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private final List<WordParagraph> boxes = new ArrayList<>();

  private DocxInlines(NoteNumbers numbers) {
    this.numbers = numbers;
  }

  static DocxInlines of(WordParagraph paragraph, NoteNumbers numbers) {
    DocxInlines inlines = new DocxInlines(numbers);
    paragraph.inlines().forEach(inline -> inline.accept(inlines));
    return inlines;
  }

  /** The bookmarks, which come first wherever they stand. */
  String bookmarks() {
    return bookmarks.toString();
  }

  String text() {
    return text.toString();
  }

  /** The texts of the notes with the newline behind them; empty where there are none. */
  String notes() {
    return notes.isEmpty() ? "" : notes + "\n";
  }

  /** The paragraphs of the text boxes. */
  List<WordParagraph> boxes() {
    return boxes;
  }

  @Override
  public void bookmark(Bookmark bookmark) {
    bookmarks.append("[bookmark: ").append(bookmark.name()).append(']');
  }

  @Override
  public void note(Note note) {
    int number = numbers.next(note);
    boolean foot = note.kind() == Note.Kind.FOOTNOTE;
    text.append(foot ? "[footnoteRef:" : "[endnoteRef:").append(number).append(']');
    notes.append(" [").append(number).append(": ").append(note.text()).append("] ");
  }

  @Override
  public void control(InlineControl control) {
    text.append(control.text());
  }

  @Override
  public void deleted(DeletedText deleted) {
    text.append(deleted.text());
  }

  @Override
  public void box(TextBox box) {
    if (box.kind() == TextBox.Kind.DRAWING) {
      boxes.addAll(box.paragraphs());
    } else {
      text.append(" (\n").append(ControlText.of(List.copyOf(box.paragraphs()))).append("\n)");
    }
  }
}
