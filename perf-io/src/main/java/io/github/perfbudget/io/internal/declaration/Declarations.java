package io.github.perfbudget.io.internal.declaration;

import io.github.perfbudget.io.internal.form.Cover;
import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.io.internal.form.UnreadParts;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import java.util.Optional;

/**
 * Finds the declaration of the whole department: a filing has one; what looks like a second stays
 * unread.
 */
public final class Declarations {

  private final ReaderNotes notes;
  private final Cover cover;
  private final UnreadParts unread;
  private Optional<DeclarationReader> found = Optional.empty();
  private Optional<FieldText> title = Optional.empty();
  private State state = State.CLOSED;

  /** Whether rows belong to the declaration. */
  private enum State {
    CLOSED,
    /** A title has announced it, or it is being read. */
    OPEN,
    /** A paragraph stood between; a row with a label of the form goes on. */
    INTERRUPTED
  }

  public Declarations(ReaderNotes notes, Cover cover, UnreadParts unread) {
    this.notes = notes;
    this.cover = cover;
    this.unread = unread;
  }

  /** A title announces a declaration; its year counts for the filing. */
  public void title(FieldText words) {
    if (found.isPresent() || title.isPresent()) {
      unread.paragraph(words);
      return;
    }
    title = Optional.of(words);
    state = State.OPEN;
  }

  private void begin(FormRow row) {
    found = Optional.of(new DeclarationReader(notes, cover, unread));
    state = State.OPEN;
    unread.after(DeclarationReader.PATH, title.map(FieldText::span).orElse(row.span()));
    title.ifPresent(cover::year);
    title.ifPresent(words -> notes.put(DeclarationReader.PATH, words.span()));
  }

  public void end() {
    state = State.CLOSED;
  }

  /** A paragraph between tables. */
  public void interrupt() {
    if (state == State.OPEN) {
      state = State.INTERRUPTED;
    }
  }

  /** Whether a declaration begins with the next row, announced or not. */
  public boolean startsAt(RowCursor rows) {
    Optional<DeclarationRow> kind =
        DeclarationRow.of(rows.peek()).filter(row -> !rows.peek().cell(0).isBlank());
    return switch (state) {
      case OPEN -> true;
      case INTERRUPTED -> kind.isPresent();
      case CLOSED -> found.isEmpty() && kind.filter(DeclarationRow::tellsTheForm).isPresent();
    };
  }

  /** Whether the next row belongs to a declaration; begins one where the row tells the form. */
  public boolean goesOnAt(RowCursor rows) {
    boolean starts = startsAt(rows);
    if (starts && found.isEmpty()) {
      begin(rows.peek());
    } else if (starts) {
      state = State.OPEN;
    }
    return starts;
  }

  /** Reads the next row with those that belong to it; returns false where no field is meant. */
  public boolean read(RowCursor rows) {
    FormRow row = rows.peek();
    if (row.firstWritten().filter(cell -> DeclarationRow.isTitle(cell.text())).isPresent()) {
      cover.year(row.firstWritten().orElseThrow().field());
      rows.take();
      return true;
    }
    return found.orElseThrow().read(rows);
  }

  public Optional<DepartmentDeclaration> declaration() {
    if (found.isEmpty()) {
      title.ifPresent(unread::paragraph);
    }
    return found.map(DeclarationReader::build);
  }
}
