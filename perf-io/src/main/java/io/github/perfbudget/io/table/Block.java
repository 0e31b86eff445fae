package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.SourceSpan;

/** A part of a document: a paragraph, a table, or what a limit left unread. */
public sealed interface Block permits Paragraph, Table, Rest {

  /**
   * Returns the span from the first to the last character.
   *
   * @return the span
   */
  SourceSpan span();
}
