package io.github.perfbudget.io.internal.reading;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Block;
import io.github.perfbudget.io.table.Document;
import io.github.perfbudget.io.table.Paragraph;
import java.util.List;

/**
 * Rejoins the lines of prose that the references of notes (脚注) broke: extraction of .doc writes a
 * reference as a line end, and the texts of the notes behind the body.
 *
 * <p>Only a line that begins with a stop surely goes on with the one before; any other may be a
 * paragraph of its own. No more lines are rejoined than there are notes.
 */
public final class LinesOfNotes {

  /** Stands for the control character before the text of a note. */
  private static final char NOTE = '\uFFFD';

  private static final String STOPS = "。；：！？，、";

  private final SourceText source;
  private long left;

  LinesOfNotes(Document document) {
    source = document.source();
    left = document.blocks().stream().filter(this::isNote).count();
  }

  private boolean isNote(Block block) {
    return block instanceof Paragraph paragraph && isNote(text(paragraph).text());
  }

  /** Whether a line is the text of a note. */
  public static boolean isNote(String line) {
    return line.length() > 1 && line.charAt(0) == NOTE;
  }

  /** How many blocks behind a line of prose go on with it, one line each. */
  int linesBehind(Paragraph first, List<Block> below) {
    int lines = 0;
    Paragraph last = first;
    while (left > 0
        && lines < below.size()
        && below.get(lines) instanceof Paragraph next
        && goesOn(last, next)) {
      last = next;
      lines++;
      left--;
    }
    return lines;
  }

  private boolean goesOn(Paragraph line, Paragraph next) {
    FieldText behind = text(next);
    return isNextLine(line.span(), next.span())
        && !text(line).isBlank()
        && !behind.isBlank()
        && STOPS.indexOf(behind.text().charAt(0)) >= 0;
  }

  private boolean isNextLine(SourceSpan line, SourceSpan next) {
    return source.text().indexOf('\n', line.end()) == source.text().lastIndexOf('\n', next.start());
  }

  private FieldText text(Paragraph paragraph) {
    return FieldText.ofLine(source, paragraph.span());
  }

  /** A line with those that go on with it. */
  FieldText joined(Paragraph first, List<Block> lines) {
    FieldText joined = text(first);
    for (Block line : lines) {
      joined = joined.continuedBy(text((Paragraph) line));
    }
    return joined;
  }
}
