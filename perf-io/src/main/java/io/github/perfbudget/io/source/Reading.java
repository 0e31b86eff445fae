package io.github.perfbudget.io.source;

import io.github.perfbudget.model.Filing;
import java.util.List;
import java.util.Set;

/**
 * What reading an input gave: the filing, where its fields stand, and what the reader noticed.
 *
 * <p>Immutable and thread-safe.
 *
 * @param source the input
 * @param filing the filing, as far as it could be read
 * @param sourceMap where its fields stand
 * @param diagnostics what the reader noticed, in the order of the text
 * @param status how much was read
 * @param limits how much the reader was to take; an edited text is read within the same
 */
public record Reading(
    SourceText source,
    Filing filing,
    SourceMap sourceMap,
    List<Diagnostic> diagnostics,
    ReadStatus status,
    Limits limits) {

  private static final Set<String> ENDINGS =
      Set.of("text.limit", "text.deadline", "json.limit", "json.deadline");

  /** Copies the diagnostics. */
  public Reading {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Tells whether a limit or the deadline ended the reading before its time.
   *
   * @return whether there was more to read or to report; a diagnostic says what ended it
   */
  public boolean isTruncated() {
    return diagnostics.stream().anyMatch(each -> ENDINGS.contains(each.finding().rule()));
  }
}
