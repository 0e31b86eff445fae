package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Reads the blocks of a text, line by line, in one pass. */
final class DocumentParser {

  private static final int BLANK_LINES_THAT_END_A_TABLE = 2;
  private static final int TABS_THAT_TELL_ROWS = 4;

  private final String text;
  private final Intake intake;
  private final List<Block> blocks = new ArrayList<>();
  private final TableParser table = new TableParser();
  private final boolean streamed;
  private int blankLines;
  private boolean flattened;

  DocumentParser(String text, Intake intake) {
    this.text = text;
    this.streamed = StreamedText.isStreamed(text);
    this.intake = intake;
  }

  List<Block> parse() {
    int start = 0;
    while (start < text.length() && !intake.hasEnded() && intake.takesLine(start)) {
      int newline = text.indexOf('\n', start);
      int next = newline < 0 ? text.length() : newline + 1;
      line(start, contentEnd(start, newline < 0 ? text.length() : newline));
      start = next;
    }
    endTable();
    intake.rest(text.length()).ifPresent(blocks::add);
    return blocks;
  }

  /** Leaves out the carriage return before a newline. */
  private int contentEnd(int start, int end) {
    return end > start && text.charAt(end - 1) == '\r' ? end - 1 : end;
  }

  private void line(int start, int end) {
    flattened = isRowOfFlattened(start, end);
    if (flattened) {
      row(start, end);
    } else if (start < end && text.charAt(start) == '\t') {
      cells(start, end);
    } else if (isBlank(start, end)) {
      blankLines++;
      return;
    } else if (table.isOpen() && !endsBefore()) {
      continueCell(start, end);
    } else {
      paragraph(start, end);
    }
    blankLines = 0;
  }

  /**
   * Whether a line is a row of a table that a content control has flattened: its cells stand in one
   * line with TABs between them, and none in front of the first.
   *
   * <p>The first such line is told by the next one, for a paragraph may hold a TAB as well. A TAB
   * alone in front of a line is that of a cell.
   */
  private boolean isRowOfFlattened(int start, int end) {
    int marks = tabs(start, end);
    if (marks == 0 || flattened) {
      return marks > 0;
    }
    boolean outside = !table.isOpen() || endsBefore();
    int next = Math.min(text.length(), text.indexOf('\n', end) + 1);
    int below = next == 0 ? 0 : marks(next, lineEnd(next));
    return outside
        && text.charAt(start) != '\t'
        && below > 0
        && marks + below >= TABS_THAT_TELL_ROWS;
  }

  private int marks(int start, int end) {
    int tabs = tabs(start, end);
    return tabs == 1 && text.charAt(start) == '\t' ? 0 : tabs;
  }

  private int tabs(int start, int end) {
    int tabs = 0;
    for (int i = start; i < end; i++) {
      tabs += text.charAt(i) == '\t' ? 1 : 0;
    }
    return tabs;
  }

  private int lineEnd(int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  private void row(int start, int end) {
    table.endRow();
    SourceSpan first = SourceSpan.of(start, tabOrEnd(start, end));
    if (intake.takesCell(first)) {
      table.addCell(first, isBlank(start, first.end()));
      addCells(first.end(), end);
    }
    table.endRow();
  }

  /** Whether the line after the blank ones is a paragraph of its own. */
  private boolean endsBefore() {
    return blankLines >= BLANK_LINES_THAT_END_A_TABLE
        || (blankLines > 0 && endsRows())
        || (blankLines > 0 && table.isOneCell() && isSentence(table.lastCell()));
  }

  /** In streamed text the newline behind a cell of one line is that of its row. */
  private boolean endsRows() {
    return streamed && table.isOneLine();
  }

  /** A lone cell that ends like a sentence is a paragraph whose first line is indented by a TAB. */
  private boolean isSentence(SourceSpan cell) {
    return !cell.isEmpty() && "。；！".indexOf(text.charAt(cell.end() - 1)) >= 0;
  }

  private void paragraph(int start, int end) {
    endTable();
    SourceSpan span = SourceSpan.of(start, end);
    if (intake.takesCell(span)) {
      blocks.add(new Paragraph(span));
    }
  }

  private void continueCell(int start, int end) {
    int first = tabOrEnd(start, end);
    SourceSpan more = SourceSpan.of(start, first);
    blankLines = 0;
    if (intake.takesText(table.lastCell().start(), more)) {
      table.continueCell(more);
      if (first < end) {
        cells(first, end);
      }
    }
  }

  private void cells(int start, int end) {
    if (blankLines > 0 || endsRows()) {
      table.endRow();
    }
    addCells(start, end);
    blankLines = 0;
  }

  private void addCells(int start, int end) {
    int from = start;
    while (from < end) {
      int to = tabOrEnd(from + 1, end);
      SourceSpan content = SourceSpan.of(from + 1, to);
      if (!intake.takesCell(content)) {
        break;
      }
      table.addCell(content, isBlank(from + 1, to));
      from = to;
    }
  }

  private int tabOrEnd(int start, int end) {
    int at = start;
    while (at < end && text.charAt(at) != '\t') {
      at++;
    }
    return at;
  }

  private void endTable() {
    table.end().ifPresent(blocks::add);
  }

  private boolean isBlank(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '\u3000') {
        return false;
      }
    }
    return true;
  }
}
