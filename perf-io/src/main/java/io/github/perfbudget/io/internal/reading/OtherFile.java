package io.github.perfbudget.io.internal.reading;

import io.github.perfbudget.io.internal.form.ReaderDiagnostic;
import io.github.perfbudget.io.internal.form.ReaderNotes;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.util.Optional;

/** Files that hold a filing, but no text of it: the text has to be extracted first. */
public enum OtherFile {
  OFFICE("Word/Excel (.docx, .xlsx)", 'P', 'K', 3, 4),
  OLD_OFFICE("Word/Excel/WPS (.doc, .xls, .wps)", 0xD0, 0xCF, 0x11, 0xE0),
  PDF("PDF", '%', 'P', 'D', 'F', '-'),
  RTF("RTF", '{', '\\', 'r', 't', 'f');

  private final String kind;

  @SuppressWarnings("ImmutableEnumChecker") // nobody else has it
  private final int[] mark;

  OtherFile(String kind, int... mark) {
    this.kind = kind;
    this.mark = mark;
  }

  public static Optional<OtherFile> of(SourceText source) {
    for (OtherFile file : values()) {
      if (source.beginsWith(file.mark)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  /** A reading that says nothing but what the file is. */
  public Reading refuse(SourceText source, Limits limits) {
    ReaderNotes notes = new ReaderNotes(limits);
    notes.report(ReaderDiagnostic.OTHER_FILE, FieldPath.ROOT, SourceSpan.of(0, 0), kind);
    return new Reading(
        source,
        Filing.builder().build(),
        notes.sourceMap(),
        notes.diagnostics(),
        ReadStatus.UNREADABLE,
        limits);
  }
}
