package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Block;
import io.github.perfbudget.io.table.Document;
import io.github.perfbudget.io.table.Paragraph;
import io.github.perfbudget.io.table.Rest;
import io.github.perfbudget.io.table.Table;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Deadline;
import java.util.List;
import java.util.Optional;

/** Hands each block of a document to the part of the filing that it belongs to. */
final class FilingReader {

  /** Stands for the control character before the text of a note. */
  private static final char NOTE = '\uFFFD';

  private final Document document;
  private final SourceText source;
  private final ReaderNotes notes;
  private final Limits limits;
  private final Ending ending;
  private final UnreadParts unread;
  private final Contents contents;
  private final Cover cover;
  private final Narratives narratives;
  private final Declarations declarations;
  private final ProjectTables projects;
  private boolean begun;

  FilingReader(Document document, Limits limits, Deadline deadline) {
    this.document = document;
    this.source = document.source();
    this.limits = limits;
    this.notes = new ReaderNotes(limits);
    this.ending = new Ending(limits, deadline, notes);
    this.unread = new UnreadParts(notes);
    this.contents = new Contents(source);
    this.cover = new Cover(notes, unread);
    this.narratives = new Narratives(notes);
    this.declarations = new Declarations(notes, cover, unread);
    this.projects = new ProjectTables(notes, cover, unread);
  }

  Reading read() {
    ending.reportEncoding(source);
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (!begun && contents.holds(blocks.get(i), blocks.subList(i + 1, blocks.size()))) {
        unread.paragraph(FieldText.ofLine(source, blocks.get(i).span()));
      } else {
        block(blocks.get(i));
      }
    }
    Filing.Builder filing = Filing.builder();
    narratives.addTo(filing);
    declarations.declaration().ifPresent(filing::declaration);
    filing.addAllProjects(projects.projects());
    cover.addTo(filing);
    new Leftovers(source, notes, unread).collect(document);
    Filing read = filing.addAllUnread(unread.parts()).build();
    reportEndInTable();
    ReadStatus status = status(read);
    if (status == ReadStatus.UNREADABLE) {
      notes.report(
          source.text().isBlank() ? ReaderDiagnostic.EMPTY : ReaderDiagnostic.NO_FILING,
          FieldPath.ROOT,
          SourceSpan.of(0, 0),
          "");
    }
    return new Reading(source, read, notes.sourceMap(), notes.diagnostics(), status, limits);
  }

  /** Extraction ends every cell with a newline; without one the file was cut. */
  private void reportEndInTable() {
    List<Block> blocks = document.blocks();
    boolean inTable = !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Table;
    if (inTable && !source.text().endsWith("\n")) {
      int end = source.text().length();
      notes.report(ReaderDiagnostic.ENDS_IN_TABLE, FieldPath.ROOT, SourceSpan.of(end, end), "");
    }
  }

  private void block(Block block) {
    if (block instanceof Paragraph paragraph) {
      FieldText text = FieldText.ofLine(source, paragraph.span());
      if (!text.isBlank()) {
        paragraph(text);
      }
    } else if (block instanceof Table table) {
      table(table);
    } else if (block instanceof Rest rest) {
      ending.report(rest);
      unread.rest(new FieldText(source.slice(rest.span()), rest.span()));
    }
  }

  private void paragraph(FieldText text) {
    Optional<Section> section = Section.ofHeading(text.text());
    if (ending.isLateAt(text.span())) {
      unread.paragraph(text);
    } else if (text.text().charAt(0) == NOTE) {
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

  private void table(Table table) {
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

  private ReadStatus status(Filing filing) {
    boolean nothing =
        filing.overallGoal().isEmpty()
            && filing.goalsIntroduction().isEmpty()
            && filing.goalItems().isEmpty()
            && filing.safeguards().isEmpty()
            && filing.declaration().isEmpty()
            && filing.projects().isEmpty();
    if (nothing) {
      return ReadStatus.UNREADABLE;
    }
    return ending.hasCome() ? ReadStatus.PARTIAL : ReadStatus.READ;
  }
}
