package io.github.perfbudget.io.form;

import java.util.Locale;

/**
 * The forms of table text (文本形式): what extraction leaves of the two formats of Word.
 *
 * <p>In both a TAB begins a cell, and blank lines end rows and tables; the reader takes either. For
 * example a paragraph and a table of two rows are {@code "前\n\t甲\n\n\t乙\n\n\n"} in {@link #DOCX}
 * and {@code "前\n\n\t甲\n\n\t乙\n\n\n"} in {@link #DOC}.
 */
public enum TextForm {
  /** From .docx files: a paragraph ends in one newline. */
  DOCX("\n"),
  /**
   * From .doc files: a paragraph ends in two newlines, but for the last of a cell, and tables that
   * follow each other are one.
   */
  DOC("\n\n");

  private final String paragraphEnd;

  TextForm(String paragraphEnd) {
    this.paragraphEnd = paragraphEnd;
  }

  /** Returns the ending of the files: {@code docx} or {@code doc}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  String paragraphEnd() {
    return paragraphEnd;
  }

  /** Whether a table ends where the next one begins. */
  boolean partsTables() {
    return this == DOCX;
  }
}
