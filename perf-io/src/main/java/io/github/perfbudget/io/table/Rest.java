package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.SourceSpan;

/**
 * What follows after a limit was reached: kept, and not read.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the rest of the text
 */
public record Rest(SourceSpan span) implements Block {}
