package io.github.perfbudget.io.testkit;

import java.util.ArrayList;
import java.util.List;

/** Writes the text of a .doc file. */
final class DocText implements BodyVisitor {

  private final StringBuilder text = new StringBuilder();
  private final ListNumbers numbers = new ListNumbers();
  private final DocStories stories = new DocStories();
  private final ParagraphMarks marks;

  private DocText(ParagraphMarks marks) {
    this.marks = marks;
  }

  static String of(WordDocument document, ParagraphMarks marks) {
    DocText doc = new DocText(marks);
    doc.margin(document.header());
    doc.body(document.body());
    doc.text.append(doc.stories.text());
    doc.margin(document.footer());
    return doc.text.toString();
  }

  /** A page header or footer has a newline of its own. */
  private void margin(List<WordParagraph> paragraphs) {
    paragraphs.forEach(this::paragraph);
    if (!paragraphs.isEmpty()) {
      text.append('\n');
    }
  }

  /** Tables that follow each other are one. */
  private void body(List<BodyElement> elements) {
    List<BodyElement> shown =
        elements.stream().filter(element -> !(element instanceof LooseBookmark)).toList();
    for (int i = 0; i < shown.size(); i++) {
      shown.get(i).accept(this);
      boolean goesOn = i + 1 < shown.size() && shown.get(i + 1) instanceof WordTable;
      if (shown.get(i) instanceof WordTable && !goesOn) {
        text.append('\n');
      }
    }
  }

  /** A paragraph of white space is dropped; the mark of another may be written as a newline. */
  @Override
  public void paragraph(WordParagraph paragraph) {
    DocInlines inlines = DocInlines.of(paragraph, stories);
    if (!inlines.isBlank()) {
      text.append(numbers.next(paragraph)).append(inlines.text());
      text.append(markOf(paragraph) == ParagraphMark.WITH_TEXT ? "\n\n" : "\n");
    }
  }

  private ParagraphMark markOf(WordParagraph paragraph) {
    return paragraph.mark().orElseGet(marks::next);
  }

  @Override
  public void table(WordTable table) {
    for (WordRow row : table.rows()) {
      if (row.gridBefore() > 0) {
        text.append("\t\n");
      }
      row.cells().stream().filter(cell -> cell.merge() != CellMerge.LEFT).forEach(this::cell);
      text.append('\n');
    }
  }

  private void cell(WordCell cell) {
    if (cell.inControl()) {
      throw noEvidence("a content control around a cell");
    }
    List<WordParagraph> paragraphs = paragraphsOf(cell);
    int last = paragraphs.size() - 1;
    text.append('\t');
    paragraphs.subList(0, last).forEach(this::paragraph);
    text.append(numbers.next(paragraphs.get(last)));
    text.append(DocInlines.of(paragraphs.get(last), stories).text()).append('\n');
  }

  /** The cells of a nested table are paragraphs of the outer cell. */
  private static List<WordParagraph> paragraphsOf(WordCell cell) {
    List<WordParagraph> paragraphs = new ArrayList<>();
    for (BodyElement element : cell.content()) {
      if (element instanceof WordParagraph paragraph) {
        paragraphs.add(paragraph);
      } else if (element instanceof WordTable table) {
        table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .forEach(inner -> paragraphs.addAll(paragraphsOf(inner)));
      } else if (element instanceof BlockControl) {
        throw noEvidence("a content control in a cell");
      }
    }
    return paragraphs;
  }

  @Override
  public void control(BlockControl control) {
    throw noEvidence("a content control around paragraphs or tables");
  }

  @Override
  public void bookmark(LooseBookmark bookmark) {
    // never written
  }

  private static IllegalArgumentException noEvidence(String what) {
    return new IllegalArgumentException(
        "there is no evidence of what a .doc file makes of " + what);
  }
}
