package io.github.perfbudget.io.testkit;

import java.util.stream.Collectors;

/** Writes a cell of a .docx file that a content control surrounds: no newline ends it. */
final class CellControlText {

  private CellControlText() {}

  static String of(WordCell cell) {
    return cell.content().stream().map(CellControlText::line).collect(Collectors.joining("\n"));
  }

  private static String line(BodyElement element) {
    if (element instanceof WordParagraph paragraph) {
      return paragraph.inlines().stream()
          .map(CellControlText::textOf)
          .collect(Collectors.joining());
    }
    throw notMeasured(element);
  }

  private static String textOf(Inline inline) {
    if (inline instanceof TextRun run) {
      return run.text();
    }
    if (inline instanceof HiddenText hidden) {
      return hidden.text();
    }
    if (inline instanceof Bookmark) {
      return "";
    }
    throw notMeasured(inline);
  }

  private static IllegalArgumentException notMeasured(Object part) {
    return new IllegalArgumentException(
        "in a content control around a cell this was not measured: " + part);
  }
}
