package io.github.perfbudget.io.source;

import io.github.perfbudget.validation.Finding;
import java.util.Objects;

/**
 * What a reader noticed (读取诊断): a finding with an id of its own ({@code text.*}, {@code table.*},
 * {@code json.*}), and its place.
 *
 * <p>Immutable and thread-safe.
 *
 * @param finding what was noticed
 * @param span where
 */
public record Diagnostic(Finding finding, SourceSpan span) {

  /** Checks that nothing is missing. */
  public Diagnostic {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(span, "span");
  }
}
