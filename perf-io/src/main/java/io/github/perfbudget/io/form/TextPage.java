package io.github.perfbudget.io.form;

import java.util.List;

/** Lays paragraphs and rows of cells out as table text. */
final class TextPage {

  private final TextForm form;
  private final String paragraphEnd;
  private final StringBuilder text = new StringBuilder();
  private boolean inTable;

  TextPage(TextForm form) {
    this(form, form.paragraphEnd());
  }

  private TextPage(TextForm form, String paragraphEnd) {
    this.form = form;
    this.paragraphEnd = paragraphEnd;
  }

  /** A page on which a blank line parts paragraphs, so that none goes on with the one before. */
  static TextPage withPartedParagraphs(TextForm form) {
    return new TextPage(form, TextForm.DOC.paragraphEnd());
  }

  /** A paragraph outside tables. */
  void paragraph(String words) {
    closeTable();
    text.append(words).append(paragraphEnd);
  }

  /** A row; the paragraphs of a cell are parted by newlines. */
  void row(List<String> cells) {
    inTable = true;
    for (String cell : cells) {
      text.append('\t').append(cell.replace("\n", form.paragraphEnd())).append('\n');
    }
    text.append('\n');
  }

  /** Ends a table, where the form tells two that follow each other apart. */
  void endTable() {
    if (form.partsTables()) {
      closeTable();
    }
  }

  private void closeTable() {
    if (inTable) {
      text.append('\n');
      inTable = false;
    }
  }

  String text() {
    closeTable();
    return text.toString();
  }
}
