package io.github.perfbudget.io.source;

import io.github.perfbudget.model.Filing;
import java.util.List;

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
 */
public record Reading(
    SourceText source,
    Filing filing,
    SourceMap sourceMap,
    List<Diagnostic> diagnostics,
    ReadStatus status) {

  /** Copies the diagnostics. */
  public Reading {
    diagnostics = List.copyOf(diagnostics);
  }
}
