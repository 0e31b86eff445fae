/**
 * What was read: bytes, their text, and where in it each field stands. Public API.
 *
 * <p>A {@link io.github.perfbudget.io.source.SourceSpan} counts UTF-16 units from 0, its end
 * excluded; a {@link io.github.perfbudget.io.source.Position} is for people and counts lines and
 * columns from 1.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.source;
