package io.github.perfbudget.io.report;

import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Baseline;
import io.github.perfbudget.validation.Finding;
import java.util.List;
import java.util.Optional;

/**
 * A finding and where it stands in its file.
 *
 * <p>Immutable and thread-safe.
 *
 * @param finding the finding
 * @param start where the field starts; for an absent field, where it would stand
 * @param end where the field ends: the place after its last character
 * @param evidence its evidence, with places
 * @param fix how to mend it in the file; empty where that is not known
 * @param consequences what follows from it, with places
 */
public record PlacedFinding(
    Finding finding,
    Position start,
    Position end,
    List<PlacedEvidence> evidence,
    Optional<PlacedFix> fix,
    List<PlacedFinding> consequences) {

  /** Copies the lists. */
  public PlacedFinding {
    evidence = List.copyOf(evidence);
    consequences = List.copyOf(consequences);
  }

  static PlacedFinding of(Finding finding, SourceSpan span, Reading reading) {
    return new PlacedFinding(
        finding,
        reading.source().positionAt(span.start()),
        reading.source().positionAt(span.end()),
        finding.evidence().stream()
            .map(each -> new PlacedEvidence(each, placeOf(each.path(), reading)))
            .toList(),
        finding.fix().flatMap(each -> PlacedFix.of(each, reading)),
        finding.consequences().stream()
            .map(each -> of(each, reading.sourceMap().locate(each.path()), reading))
            .toList());
  }

  /** What of this finding and its consequences is not known yet. */
  List<PlacedFinding> without(Baseline baseline) {
    List<PlacedFinding> fresh =
        consequences.stream().flatMap(each -> each.without(baseline).stream()).toList();
    return baseline.contains(finding) ? fresh : List.of(following(fresh));
  }

  private PlacedFinding following(List<PlacedFinding> others) {
    Finding told = finding.withConsequences(others.stream().map(PlacedFinding::finding).toList());
    return new PlacedFinding(told, start, end, evidence, fix, others);
  }

  /** How many findings these are, consequences included. */
  int count() {
    return 1 + consequences.stream().mapToInt(PlacedFinding::count).sum();
  }

  private static Position placeOf(FieldPath path, Reading reading) {
    return reading.source().positionAt(reading.sourceMap().locate(path).start());
  }
}
