package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.SourceSpan;
import java.util.Optional;

/**
 * What follows after a limit was reached: kept, and not read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the rest of the text
 * @param limit the limit, or empty where the deadline came before the end
 */
public record Rest(SourceSpan span, Optional<Limit> limit) implements Block {}
