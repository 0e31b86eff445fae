package io.github.perfbudget.io.source;

import java.util.Objects;

/**
 * Another text for a stretch of a source.
 *
 * <p>For example {@code new Replacement(SourceSpan.of(3, 5), "90")}. Immutable and thread-safe.
 *
 * @param span the stretch; an empty one is the place before its unit
 * @param text what shall stand there; empty to take the stretch away
 */
public record Replacement(SourceSpan span, String text) {

  /** Checks that nothing is missing. */
  public Replacement {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }
}
