package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Evidence;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Fix;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The findings on a part of a filing, as of a filing of its own: addresses begin at the part, and
 * what rests on the rest is left out. What follows from such a finding stands alone.
 */
record PartFindings(FieldPath part) {

  Stream<Finding> of(Stream<Finding> findings) {
    return part.equals(FieldPath.ROOT) ? findings : findings.flatMap(this::within);
  }

  private Stream<Finding> within(Finding finding) {
    Stream<Finding> consequences = of(finding.consequences().stream());
    return finding.path().isWithin(part)
        ? Stream.of(moved(finding).withConsequences(consequences.toList()))
        : consequences;
  }

  private Finding moved(Finding finding) {
    return finding
        .withPath(below(finding.path()))
        .withEvidence(finding.evidence().stream().flatMap(this::moved).toList())
        .withFix(finding.fix().flatMap(this::moved));
  }

  private Stream<Evidence> moved(Evidence evidence) {
    return evidence.path().isWithin(part)
        ? Stream.of(Evidence.of(below(evidence.path()), evidence.text()))
        : Stream.empty();
  }

  private Optional<Fix> moved(Fix fix) {
    return Optional.of(fix.path())
        .filter(path -> path.isWithin(part))
        .map(path -> Fix.of(below(path), fix.text()));
  }

  private FieldPath below(FieldPath path) {
    return FieldPath.parse(path.toString().substring(part.toString().length()));
  }
}
