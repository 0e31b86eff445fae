package io.github.perfbudget.model.diff;

import io.github.perfbudget.model.FieldPath;
import java.util.Objects;
import java.util.Optional;

/**
 * What a change looks like in one of the two filings.
 *
 * <p>Immutable and thread-safe.
 *
 * @param path the address there; of what is not there the address it would have, or that of the
 *     list it would stand in
 * @param text what is written there, of a part its name; empty where nothing is
 */
public record Side(FieldPath path, Optional<String> text) {

  /** Checks that nothing is missing. */
  public Side {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }
}
