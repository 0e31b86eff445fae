package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.SourceMap;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a reader writes down beside the filing: where its fields stand, and what it noticed. */
public final class ReaderNotes {

  private final SourceMap.Builder sourceMap = SourceMap.builder();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Spans taken = new Spans();
  private final Spans left = new Spans();
  private final Limits limits;
  private boolean full;

  public ReaderNotes(Limits limits) {
    this.limits = limits;
  }

  public void put(FieldPath path, SourceSpan span) {
    sourceMap.put(path, span);
  }

  /** Records where a field stands, blank or not, and returns its text where it has one. */
  public Optional<String> text(FieldPath path, FieldText field) {
    put(path, field.span());
    take(field.span());
    return field.isBlank() ? Optional.empty() : Optional.of(shared(field.text()));
  }

  /** The same text as one object, for tables repeat their words. */
  public String shared(String text) {
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }

  /** Records that the reader made something of a stretch of the text. */
  public void take(SourceSpan span) {
    taken.add(span);
  }

  /** Whether the reader made something of a part of this span. */
  public boolean isTaken(SourceSpan span) {
    return taken.touch(span);
  }

  /** Records that a form has what stands here, and a filing no field for it. */
  public void leave(SourceSpan span) {
    left.add(span);
  }

  /** Whether a form has what stands here, and a filing no field for it. */
  public boolean isLeft(SourceSpan span) {
    return left.touch(span);
  }

  public void report(ReaderDiagnostic kind, FieldPath path, SourceSpan span, String found) {
    if (diagnostics.size() < limits.of(Limit.FINDINGS)) {
      diagnostics.add(new Diagnostic(kind.finding(path, found), span));
    } else if (!full) {
      full = true;
      String limit = limits.text(Limit.FINDINGS);
      diagnostics.add(
          new Diagnostic(ReaderDiagnostic.TOO_MANY_NOTES.finding(FieldPath.ROOT, limit), span));
    }
  }

  /** Reports a row that has more or fewer cells than its shape. */
  public void reportWidth(FieldPath path, FormRow row, int width) {
    report(
        row.width() < width ? ReaderDiagnostic.ROW_TOO_SHORT : ReaderDiagnostic.ROW_TOO_LONG,
        path,
        row.span(),
        row.width() + "/" + width);
  }

  public SourceMap sourceMap() {
    return sourceMap.build();
  }

  public List<Diagnostic> diagnostics() {
    return diagnostics.stream()
        .sorted(Comparator.comparingInt(diagnostic -> diagnostic.span().start()))
        .toList();
  }
}
