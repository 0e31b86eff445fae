package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.table.Rest;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Deadline;

/** Knows whether a limit or the deadline ends a reading before its time, and reports it once. */
final class Ending {

  private final Limits limits;
  private final Deadline deadline;
  private final ReaderNotes notes;
  private boolean limited;
  private boolean late;

  Ending(Limits limits, Deadline deadline, ReaderNotes notes) {
    this.limits = limits;
    this.deadline = deadline;
    this.notes = notes;
  }

  /** Whether anything was left unread for that reason. */
  boolean hasCome() {
    return limited || late;
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
