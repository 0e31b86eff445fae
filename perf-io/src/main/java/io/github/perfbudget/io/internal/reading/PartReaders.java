package io.github.perfbudget.io.internal.reading;

import io.github.perfbudget.io.internal.declaration.DeclarationRow;
import io.github.perfbudget.io.internal.declaration.Declarations;
import io.github.perfbudget.io.internal.form.Cover;
import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.RowCursor;
import io.github.perfbudget.io.internal.form.Section;
import io.github.perfbudget.io.internal.form.UnreadParts;
import io.github.perfbudget.io.internal.project.ProjectRow;
import io.github.perfbudget.io.internal.project.ProjectTables;
import io.github.perfbudget.io.internal.prose.Narratives;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Table;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.util.Optional;

/**
 * Hands paragraphs and rows, in the order of the text, to the part of the filing they belong to.
 */
public final class PartReaders {

  private final SourceText source;
  private final ReaderNotes notes;
  private final Ending ending;
  private final UnreadParts unread;
  private final Cover cover;
  private final Narratives narratives;
  private final Declarations declarations;
  private final ProjectTables projects;
  private boolean begun;

  PartReaders(SourceText source, ReaderNotes notes, Ending ending, UnreadParts unread) {
    this.source = source;
    this.notes = notes;
    this.ending = ending;
    this.unread = unread;
    this.cover = new Cover(notes, unread);
    this.narratives = new Narratives(notes);
    this.declarations = new Declarations(notes, cover, unread);
    this.projects = new ProjectTables(notes, cover, unread);
  }

  /** Whether the cover and the contents are past. */
  boolean haveBegun() {
    return begun;
  }

  /** Whether a paragraph would be prose of a section. */
  boolean areAtProse() {
    return narratives.isOpen();
  }

  /** Takes a paragraph that is not blank. */
  void paragraph(FieldText text) {
    Optional<Section> section = Section.ofHeading(text.text());
    if (ending.isLateAt(text.span())) {
      unread.paragraph(text);
    } else if (LinesOfNotes.isNote(text.text())) {
      unread.paragraph(text, ReaderDiagnostic.NOTE);
    } else if (section.isPresent()) {
      begun = true;
      narratives.begin(section.get(), text);
      unread.after(FieldPath.ROOT.field(section.get().field()), text.span());
    } else if (Cover.isTitle(text.text())) {
      narratives.end();
      projects.end();
      declarations.interrupt();
      begun = begun || Cover.beginsProjects(text.text());
      cover.paragraph(text);
    } else if (narratives.isAtMeasures() && Cover.isNumberedTitle(text.text())) {
      narratives.end();
    } else if (DeclarationRow.isTitle(text.text())) {
      narratives.end();
      begun = true;
      projects.end();
      declarations.title(text);
      cover.besideTitle(text);
    } else if (narratives.isOpen()) {
      narratives.paragraph(text);
    } else if (Cover.isYear(text.text())) {
      cover.paragraph(text);
    } else if (begun || ProjectRow.isTitle(Label.of(text.text()))) {
      begun = true;
      declarations.interrupt();
      projectLine(text);
    } else {
      cover.paragraph(text);
    }
  }

  /** A line of signatures belongs to the table above, whatever stands between their labels. */
  private void projectLine(FieldText line) {
    if (!projects.signOff(line)) {
      projects.paragraph(line);
    }
  }

  /** Takes the rows of a table. */
  void table(Table table) {
    RowCursor rows = new RowCursor(source, table.rows());
    proseInFront(rows);
    boolean form = rows.hasNext() && (ProjectTables.startsAt(rows) || declarations.startsAt(rows));
    if (narratives.isOpen() && !form && IndentedProse.is(rows.ahead())) {
      while (rows.hasNext()) {
        prose(rows.take());
      }
    }
    if (narratives.isOpen() && form) {
      narratives.takeTableHeading().ifPresent(projects::paragraph);
      narratives.end();
    }
    begun = begun || form;
    while (rows.hasNext() && !ending.isLateAt(rows.peek().span())) {
      row(rows);
    }
    while (rows.hasNext()) {
      unread.row(rows.take());
    }
  }

  /** Paragraphs that a TAB indents look like cells, also those in front of a table. */
  private void proseInFront(RowCursor rows) {
    while (narratives.isOpen() && rows.hasNext()) {
      int prose = IndentedProse.cellsInFrontOf(rows.peek());
      if (prose == 0) {
        return;
      }
      if (prose < rows.peek().width()) {
        rows.splitBefore(prose);
      }
      prose(rows.take());
    }
  }

  private void prose(FormRow row) {
    row.cells().forEach(cell -> cell.paragraphs().forEach(this::paragraph));
  }

  private void row(RowCursor rows) {
    if (Cover.isTitleInFront(rows.peek())) {
      titled(rows);
      return;
    }
    if (projects.beginAt(rows)) {
      declarations.end();
    }
    boolean declared = !projects.isOpen() && declarations.goesOnAt(rows);
    boolean read = declared ? declarations.read(rows) : projects.read(rows);
    if (!read) {
      unread.row(rows.take());
    }
  }

  /** A title with a TAB in front, and the lines below it, look like the first cell of a row. */
  private void titled(RowCursor rows) {
    FormRow row = rows.peek();
    FormCell title = row.firstWritten().orElseThrow();
    int behind = row.cells().indexOf(title) + 1;
    if (behind < row.width()) {
      rows.splitBefore(behind);
    }
    rows.take();
    notes.take(title.paragraphs().get(0).span());
    title.paragraphs().forEach(this::paragraph);
  }

  void addTo(Filing.Builder filing) {
    narratives.addTo(filing);
    declarations.declaration().ifPresent(filing::declaration);
    filing.addAllProjects(projects.projects());
    cover.addTo(filing);
  }
}
