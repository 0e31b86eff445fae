package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Unread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects what no form claims, in whatever order it is found; the parts are in the order of a
 * filing, whatever the order of its text, each with the address of what stands before it.
 */
public final class UnreadParts {

  private static final FieldPath PATH = FieldPath.ROOT.field("unread");

  /** What is said once of all rows behind one part of the filing, with their number. */
  private static final Set<ReaderDiagnostic> COUNTED =
      EnumSet.of(ReaderDiagnostic.UNREAD_TABLE, ReaderDiagnostic.NO_FIELD);

  private final ReaderNotes notes;
  private final List<Piece> pieces = new ArrayList<>();
  private final NavigableMap<Integer, FieldPath> starts = new TreeMap<>();

  /**
   * A row of cells, or a paragraph.
   *
   * @param said what the reader says of it
   */
  private record Piece(SourceSpan span, List<String> cells, Optional<ReaderDiagnostic> said) {

    boolean isSaid(ReaderDiagnostic why) {
      return said.filter(why::equals).isPresent();
    }
  }

  public UnreadParts(ReaderNotes notes) {
    this.notes = notes;
  }

  /** Says where a part of the filing begins. */
  public void after(FieldPath path, SourceSpan start) {
    starts.put(start.start(), path);
  }

  public void paragraph(FieldText paragraph) {
    add(paragraph, Optional.empty());
  }

  /** Keeps a paragraph, and says why. */
  public void paragraph(FieldText paragraph, ReaderDiagnostic why) {
    add(paragraph, Optional.of(why));
  }

  /** Keeps what was not looked at, as it stands. */
  public void rest(FieldText rest) {
    add(new Piece(rest.span(), List.of(rest.text()), Optional.empty()));
  }

  /** TABs in a paragraph part it as they part the cells of a row. */
  private void add(FieldText paragraph, Optional<ReaderDiagnostic> why) {
    List<String> cells = paragraph.cells().stream().map(FieldText::text).toList();
    add(new Piece(paragraph.span(), cells, why));
  }

  /** Keeps a row of a table that no form claims; a blank one only below others. */
  public void row(FormRow row) {
    boolean below =
        !pieces.isEmpty() && pieces.get(pieces.size() - 1).isSaid(ReaderDiagnostic.UNREAD_TABLE);
    if (!row.isBlank() || below) {
      add(new Piece(row.span(), row.texts(), Optional.of(ReaderDiagnostic.UNREAD_TABLE)));
    }
  }

  /** Keeps cells of a row whose others were read, and says why. */
  public void cells(FormRow cells, ReaderDiagnostic why) {
    add(new Piece(cells.span(), cells.texts(), Optional.of(why)));
  }

  private void add(Piece piece) {
    notes.take(piece.span());
    pieces.add(piece);
  }

  public List<Unread> parts() {
    List<Piece> ordered = new ArrayList<>(pieces);
    ordered.sort(
        Comparator.comparing(
                (Piece piece) -> before(piece).orElse(FieldPath.ROOT), Filing.fieldOrder())
            .thenComparingInt(piece -> piece.span().start()));
    List<Unread> parts = new ArrayList<>();
    int from = 0;
    for (int to = 1; to <= ordered.size(); to++) {
      if (to == ordered.size() || !before(ordered.get(to)).equals(before(ordered.get(from)))) {
        parts.add(part(PATH.index(parts.size()), ordered.subList(from, to)));
        from = to;
      }
    }
    return parts;
  }

  private Optional<FieldPath> before(Piece piece) {
    return Optional.ofNullable(starts.floorEntry(piece.span().start()))
        .map(entry -> entry.getValue());
  }

  private Unread part(FieldPath path, List<Piece> pieces) {
    notes.put(path, pieces.get(0).span());
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      FieldPath row = path.field("rows").index(i);
      notes.put(row, piece.span());
      piece
          .said()
          .filter(why -> !COUNTED.contains(why))
          .ifPresent(why -> notes.report(why, row, piece.span(), excerpt(piece)));
    }
    COUNTED.forEach(why -> reportCounted(why, path, pieces));
    return Unread.of(before(pieces.get(0)), pieces.stream().map(this::row).toList());
  }

  private List<String> row(Piece piece) {
    return piece.cells().stream().map(notes::shared).toList();
  }

  private void reportCounted(ReaderDiagnostic why, FieldPath path, List<Piece> pieces) {
    List<Piece> rows = pieces.stream().filter(piece -> piece.isSaid(why)).toList();
    if (!rows.isEmpty()) {
      notes.report(why, path, rows.get(0).span(), Integer.toString(rows.size()));
    }
  }

  private static String excerpt(Piece piece) {
    return new FieldText(String.join(" ", piece.cells()), piece.span()).excerpt();
  }
}
