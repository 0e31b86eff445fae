package io.github.perfbudget.io.testkit;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what stands in a content control of a .docx file: its tables are flattened, and numbers
 * and bookmarks are lost.
 */
final class ControlText implements BodyVisitor {

  private final StringBuilder text = new StringBuilder();

  private ControlText() {}

  /** Writes elements with a newline between each two. */
  static String of(List<BodyElement> elements) {
    return elements.stream().map(ControlText::of).collect(Collectors.joining("\n"));
  }

  private static String of(BodyElement element) {
    ControlText control = new ControlText();
    element.accept(control);
    return control.text.toString();
  }

  @Override
  public void paragraph(WordParagraph paragraph) {
    text.append(ControlInlines.of(paragraph));
  }

  @Override
  public void table(WordTable table) {
    for (WordRow row : table.rows()) {
      if (!row.inControl()) {
        text.append(row.cells().stream().map(ControlText::of).collect(Collectors.joining("\t")));
        text.append('\n');
      }
    }
  }

  /** The paragraphs of a cell have a TAB between each two, as if each were a cell. */
  private static String of(WordCell cell) {
    if (cell.inControl()) {
      return CellControlText.of(cell);
    }
    for (BodyElement element : cell.content()) {
      if (!(element instanceof WordParagraph)) {
        throw new IllegalArgumentException(
            "what a cell of a table in a content control nests was not measured: " + element);
      }
    }
    return cell.content().stream().map(ControlText::of).collect(Collectors.joining("\t"));
  }

  @Override
  public void control(BlockControl control) {
    text.append(of(control.content()));
  }

  @Override
  public void bookmark(LooseBookmark bookmark) {
    throw new IllegalArgumentException(
        "a bookmark between the paragraphs of a content control was not measured: " + bookmark);
  }
}
