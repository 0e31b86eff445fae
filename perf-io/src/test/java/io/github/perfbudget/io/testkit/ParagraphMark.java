package io.github.perfbudget.io.testkit;

/** How the mark at the end of a paragraph is formatted, which shows in the text of .doc files. */
public enum ParagraphMark {
  /** Like the end of the text, in one run with it: extraction doubles the newline. */
  WITH_TEXT,
  /** In a run of its own: one newline. */
  APART
}
