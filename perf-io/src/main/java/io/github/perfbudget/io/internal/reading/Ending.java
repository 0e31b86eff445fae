package io.github.perfbudget.io.internal.reading;

import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.source.Decoding;
import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.io.table.Rest;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Deadline;

/** Knows whether damage, a limit or the deadline ends a reading before its time, and reports it. */
public final class Ending {

  private final Limits limits;
  private final Deadline deadline;
  private final ReaderNotes notes;
  private boolean limited;
  private boolean late;
  private boolean damaged;

  Ending(Limits limits, Deadline deadline, ReaderNotes notes) {
    this.limits = limits;
    this.deadline = deadline;
    this.notes = notes;
  }

  /** Whether anything was left unread for that reason, or lost before it could be read. */
  boolean hasCome() {
    return limited || late || damaged;
  }

  /** Reports bytes that were no text, and an encoding that is not the usual one. */
  void reportEncoding(SourceText source) {
    String charset = source.encoding().charset().name();
    damaged = source.quality() != Decoding.Quality.EXACT;
    if (source.quality() == Decoding.Quality.DAMAGED) {
      report(ReaderDiagnostic.DAMAGED_TEXT, 0, charset);
    } else if (damaged) {
      report(ReaderDiagnostic.CUT_OFF, source.text().length(), charset);
    } else if (source.encoding() != Encoding.UTF_8) {
      report(ReaderDiagnostic.OTHER_ENCODING, 0, charset);
    }
  }

  private void report(ReaderDiagnostic kind, int at, String charset) {
    notes.report(kind, FieldPath.ROOT, SourceSpan.of(at, at), charset);
  }

  /** Tells whether the time is up, so that what stands here is kept as it is. */
  boolean isLateAt(SourceSpan span) {
    if (deadline.isOver()) {
      reportLate(span);
    }
    return late;
  }

  /** Reports what ended the document. */
  void report(Rest rest) {
    rest.limit()
        .ifPresentOrElse(
            limit -> {
              limited = true;
              notes.report(ReaderDiagnostic.LIMIT, FieldPath.ROOT, rest.span(), limits.text(limit));
            },
            () -> reportLate(rest.span()));
  }

  private void reportLate(SourceSpan span) {
    if (!late) {
      late = true;
      notes.report(ReaderDiagnostic.DEADLINE, FieldPath.ROOT, span, "");
    }
  }
}
