package io.github.perfbudget.io.internal.reading;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.internal.form.UnreadParts;
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

/** Reads the blocks of a document in order, and says how far it came. */
public final class FilingReader {

  private final Document document;
  private final SourceText source;
  private final ReaderNotes notes;
  private final Limits limits;
  private final Ending ending;
  private final UnreadParts unread;
  private final Contents contents;
  private final LinesOfNotes lines;
  private final PartReaders parts;

  public FilingReader(Document document, Limits limits, Deadline deadline) {
    this.document = document;
    this.source = document.source();
    this.limits = limits;
    this.notes = new ReaderNotes(limits);
    this.ending = new Ending(limits, deadline, notes);
    this.unread = new UnreadParts(notes);
    this.contents = new Contents(source);
    this.lines = new LinesOfNotes(document);
    this.parts = new PartReaders(source, notes, ending, unread);
  }

  public Reading read() {
    ending.reportEncoding(source);
    List<Block> blocks = document.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      List<Block> below = blocks.subList(i + 1, blocks.size());
      if (!parts.haveBegun() && contents.holds(blocks.get(i), below)) {
        unread.paragraph(FieldText.ofLine(source, blocks.get(i).span()));
      } else {
        i += block(blocks.get(i), below);
      }
    }
    Filing.Builder filing = Filing.builder();
    parts.addTo(filing);
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

  /** Reads a block; returns how many of those below it go on with it. */
  private int block(Block block, List<Block> below) {
    if (block instanceof Paragraph paragraph) {
      return paragraph(paragraph, below);
    }
    if (block instanceof Table table) {
      parts.table(table);
    } else if (block instanceof Rest rest) {
      ending.report(rest);
      unread.rest(new FieldText(source.slice(rest.span()), rest.span()));
    }
    return 0;
  }

  private int paragraph(Paragraph paragraph, List<Block> below) {
    int more = parts.areAtProse() ? lines.linesBehind(paragraph, below) : 0;
    FieldText text = lines.joined(paragraph, below.subList(0, more));
    if (!text.isBlank()) {
      parts.paragraph(text);
    }
    return more;
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
