package io.github.perfbudget.io.testkit;

import java.util.EnumMap;
import java.util.Map;

/** Counts the notes of a document; footnotes and endnotes have numbers of their own. */
final class NoteNumbers {

  private final Map<Note.Kind, Integer> last = new EnumMap<>(Note.Kind.class);

  int next(Note note) {
    return last.merge(note.kind(), 1, Integer::sum);
  }

  /** Counts the notes of a row that is not written. */
  void skip(WordRow row) {
    row.cells().stream().flatMap(cell -> cell.content().stream()).forEach(this::skip);
  }

  private void skip(BodyElement element) {
    if (element instanceof WordTable table) {
      table.rows().forEach(this::skip);
    } else if (element instanceof WordParagraph paragraph) {
      for (Inline inline : paragraph.inlines()) {
        if (inline instanceof Note note) {
          next(note);
        }
      }
    }
  }
}
