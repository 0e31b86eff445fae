package io.github.perfbudget.io.testkit;

import java.util.List;

/** Writes the text of a .docx file as the streaming extractor does. */
final class SaxText implements BodyVisitor {

  private final StringBuilder text = new StringBuilder();
  private final ListNumbers numbers = new ListNumbers();

  private SaxText() {}

  static String of(WordDocument document) {
    SaxText sax = new SaxText();
    document.header().forEach(sax::paragraph);
    document.body().forEach(element -> element.accept(sax));
    document.footer().forEach(sax::paragraph);
    return sax.text.toString();
  }

  @Override
  public void paragraph(WordParagraph paragraph) {
    text.append(lineOf(paragraph)).append('\n');
  }

  private String lineOf(WordParagraph paragraph) {
    return numbers.next(paragraph) + SaxInlines.of(paragraph);
  }

  @Override
  public void table(WordTable table) {
    for (WordRow row : table.rows()) {
      for (WordCell cell : row.cells()) {
        text.append('\t');
        cell(cell.content());
      }
      text.append('\n');
    }
    text.append('\n');
  }

  /**
   * A newline stands before and behind every paragraph but the first, if each has properties, as
   * Word writes them.
   */
  private void cell(List<BodyElement> content) {
    for (int i = 0; i < content.size(); i++) {
      if (!(content.get(i) instanceof WordParagraph paragraph)) {
        throw new IllegalArgumentException(
            "only paragraphs were measured in cells: " + content.get(i));
      }
      String newline = i > 0 ? "\n" : "";
      text.append(newline).append(lineOf(paragraph)).append(newline);
    }
  }

  @Override
  public void control(BlockControl control) {
    control.content().forEach(element -> element.accept(this));
  }

  @Override
  public void bookmark(LooseBookmark bookmark) {
    text.append("[bookmark: ").append(bookmark.name()).append(']');
  }
}
