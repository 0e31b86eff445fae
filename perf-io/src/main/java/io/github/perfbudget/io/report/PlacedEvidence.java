package io.github.perfbudget.io.report;

import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.validation.Evidence;

/**
 * A piece of evidence and where it stands.
 *
 * <p>Immutable and thread-safe.
 *
 * @param evidence the evidence, as the finding gave it
 * @param position where it stands, or would stand
 */
public record PlacedEvidence(Evidence evidence, Position position) {}
