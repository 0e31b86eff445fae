package io.github.perfbudget.io.table;

import io.github.perfbudget.io.source.SourceSpan;

/**
 * A paragraph outside tables: one line with something in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param span the line without its end
 */
public record Paragraph(SourceSpan span) implements Block {}
