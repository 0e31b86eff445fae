package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Fix;
import io.github.perfbudget.validation.RuleSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes the fixes that rules suggest, as many as the text takes.
 *
 * <p>Each round makes those that are new; what one of them mends along, as a text that is read from
 * another, is then gone. An address is tried once, so rules that contradict each other come to an
 * end.
 */
final class Fixer {

  private final RuleSet rules;
  private final Set<FieldPath> tried = new HashSet<>();
  private final List<Finding> made = new ArrayList<>();
  private final List<AppliedFixes.Refused> refused = new ArrayList<>();
  private Reading reading;

  Fixer(Reading reading, RuleSet rules) {
    this.reading = reading;
    this.rules = rules;
  }

  AppliedFixes run() {
    List<Finding> round = next();
    while (!round.isEmpty()) {
      make(round);
      round = next();
    }
    return new AppliedFixes(reading, made, refused);
  }

  /** What is read from another text waits until there is nothing else to mend. */
  private List<Finding> next() {
    List<Finding> open =
        rules.check(reading.filing()).findings().stream()
            .flatMap(Fixer::withConsequences)
            .filter(finding -> finding.fix().isPresent() && !tried.contains(pathOf(finding)))
            .toList();
    List<Finding> own =
        open.stream().filter(each -> DerivedFields.sourceOf(pathOf(each)).isEmpty()).toList();
    return (own.isEmpty() ? open : own).stream().filter(each -> tried.add(pathOf(each))).toList();
  }

  private static Stream<Finding> withConsequences(Finding finding) {
    return Stream.concat(
        Stream.of(finding), finding.consequences().stream().flatMap(Fixer::withConsequences));
  }

  private static FieldPath pathOf(Finding finding) {
    return finding.fix().map(Fix::path).orElseGet(finding::path);
  }

  /**
   * All at once; where that is refused, each half on its own, down to the one that is in the way.
   */
  private void make(List<Finding> findings) {
    Optional<TableTextException> refusal = tryToMake(findings);
    if (refusal.isEmpty()) {
      made.addAll(findings);
    } else if (findings.size() == 1) {
      Finding reason = refusal.get().findings().get(0);
      refused.add(new AppliedFixes.Refused(findings.get(0), reason));
    } else {
      int half = findings.size() / 2;
      make(findings.subList(0, half));
      make(findings.subList(half, findings.size()));
    }
  }

  private Optional<TableTextException> tryToMake(List<Finding> findings) {
    Edits edits = TableText.edit(reading);
    for (Finding finding : findings) {
      Fix fix = finding.fix().orElseThrow();
      edits = edits.set(fix.path(), fix.text());
    }
    try {
      reading = edits.apply();
      return Optional.empty();
    } catch (TableTextException refusal) {
      return Optional.of(refusal);
    }
  }
}
