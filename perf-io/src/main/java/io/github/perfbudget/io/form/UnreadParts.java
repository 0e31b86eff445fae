package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Unread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Collects what no form claims, in whatever order it is found; the parts are in the order of the
 * text, each with the address of what stands before it.
 */
final class UnreadParts {

  private static final FieldPath PATH = FieldPath.ROOT.field("unread");

  private final ReaderNotes notes;
  private final List<Piece> pieces = new ArrayList<>();
  private final NavigableMap<Integer, FieldPath> starts = new TreeMap<>();

  /**
   * A row of cells, or a paragraph.
   *
   * @param said what the reader says of it alone; a row of a table that is unread as a whole is
   *     counted instead
   */
  private record Piece(
      SourceSpan span, List<String> cells, Optional<ReaderDiagnostic> said, boolean counted) {}

  UnreadParts(ReaderNotes notes) {
    this.notes = notes;
  }

  /** Says where a part of the filing begins. */
  void after(FieldPath path, SourceSpan start) {
    starts.put(start.start(), path);
  }

  void paragraph(FieldText paragraph) {
    add(paragraph, Optional.empty());
  }

  /** Keeps a paragraph, and says why. */
  void paragraph(FieldText paragraph, ReaderDiagnostic why) {
    add(paragraph, Optional.of(why));
  }

  private void add(FieldText paragraph, Optional<ReaderDiagnostic> why) {
    add(new Piece(paragraph.span(), List.of(paragraph.text()), why, false));
  }

  /** Keeps a row of a table that no form claims; a blank one only below others. */
  void row(FormRow row) {
    boolean below = !pieces.isEmpty() && pieces.get(pieces.size() - 1).counted();
    if (!row.isBlank() || below) {
      add(new Piece(row.span(), row.texts(), Optional.empty(), true));
    }
  }

  /** Keeps cells of a row whose others were read. */
  void cells(FormRow cells) {
    Optional<ReaderDiagnostic> why = Optional.of(ReaderDiagnostic.UNREAD_CELL);
    add(new Piece(cells.span(), cells.texts(), why, false));
  }

  private void add(Piece piece) {
    notes.take(piece.span());
    pieces.add(piece);
  }

  List<Unread> parts() {
    List<Piece> ordered = new ArrayList<>(pieces);
    ordered.sort(Comparator.comparingInt(piece -> piece.span().start()));
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
      piece.said().ifPresent(why -> notes.report(why, row, piece.span(), excerpt(piece)));
    }
    reportTable(path, pieces.stream().filter(Piece::counted).toList());
    return Unread.of(before(pieces.get(0)), pieces.stream().map(Piece::cells).toList());
  }

  private void reportTable(FieldPath path, List<Piece> rows) {
    if (!rows.isEmpty()) {
      String count = Integer.toString(rows.size());
      notes.report(ReaderDiagnostic.UNREAD_TABLE, path, rows.get(0).span(), count);
    }
  }

  private static String excerpt(Piece piece) {
    return new FieldText(String.join(" ", piece.cells()), piece.span()).excerpt();
  }
}
