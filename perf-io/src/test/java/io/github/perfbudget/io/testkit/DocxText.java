package io.github.perfbudget.io.testkit;

/** Writes the text of a .docx file. */
final class DocxText implements BodyVisitor {

  private final StringBuilder text = new StringBuilder();
  private final ListNumbers numbers = new ListNumbers();
  private final NoteNumbers notes = new NoteNumbers();

  private DocxText() {}

  static String of(WordDocument document) {
    DocxText docx = new DocxText();
    document.header().forEach(docx::paragraph);
    document.body().forEach(element -> element.accept(docx));
    document.footer().forEach(docx::paragraph);
    return docx.text.toString();
  }

  /**
   * Number, bookmarks, then the text; notes and the paragraphs of text boxes before the newline.
   */
  @Override
  public void paragraph(WordParagraph paragraph) {
    DocxInlines inlines = DocxInlines.of(paragraph, notes);
    text.append(numbers.next(paragraph)).append(inlines.bookmarks()).append(inlines.text());
    text.append(inlines.notes());
    inlines.boxes().forEach(this::paragraph);
    text.append('\n');
  }

  /** A row in a content control is lost. */
  @Override
  public void table(WordTable table) {
    for (WordRow row : table.rows()) {
      if (row.inControl()) {
        notes.skip(row);
      } else {
        row.cells().forEach(this::cell);
        text.append('\n');
      }
    }
    text.append('\n');
  }

  private void cell(WordCell cell) {
    text.append('\t');
    if (cell.inControl()) {
      text.append(CellControlText.of(cell));
    } else {
      cell.content().forEach(element -> element.accept(this));
    }
  }

  @Override
  public void control(BlockControl control) {
    text.append(ControlText.of(control.content())).append('\n');
  }

  @Override
  public void bookmark(LooseBookmark bookmark) {
    // lost
  }
}
