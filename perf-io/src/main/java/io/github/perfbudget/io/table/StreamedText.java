package io.github.perfbudget.io.table;

/**
 * Tells the text of a streaming extractor, which writes a row of a table in one line, from that of
 * others, which write a cell in one.
 */
final class StreamedText {

  private StreamedText() {}

  /**
   * Whether there are more rows than cells among the lines that begin with a TAB. A line of several
   * cells is a row; before a blank line it may as well end one.
   */
  static boolean isStreamed(String text) {
    int rows = 0;
    int cells = 0;
    int start = 0;
    while (start < text.length()) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      if (text.charAt(start) == '\t') {
        boolean several = holdsTab(text, start + 1, end);
        rows += several && !isBlankBehind(text, end) ? 1 : 0;
        cells += several ? 0 : 1;
      }
      start = end + 1;
    }
    return rows > cells;
  }

  private static boolean isBlankBehind(String text, int newline) {
    int next = newline + 1;
    return next < text.length() && (text.charAt(next) == '\n' || text.charAt(next) == '\r');
  }

  private static boolean holdsTab(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\t') {
        return true;
      }
    }
    return false;
  }
}
