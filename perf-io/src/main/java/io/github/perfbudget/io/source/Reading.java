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

  private static final Set<String> BREAKS = Set.of("json.syntax", "json.cut-off");

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
    return notices(ENDINGS);
  }

  /**
   * Tells whether the format of the input is broken in its midst, as in JSON that was cut off. What
   * the filing lacks may stand behind the break, so rules have nothing to judge.
   *
   * @return whether it is; a diagnostic says where
   */
  public boolean isBroken() {
    return notices(BREAKS);
  }

  private boolean notices(Set<String> ids) {
    return diagnostics.stream().anyMatch(each -> ids.contains(each.finding().rule()));
  }
}
