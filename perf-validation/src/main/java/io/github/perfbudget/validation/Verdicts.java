package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.util.ArrayList;
import java.util.List;

/** What the rules said of one filing so far, of either kind no more than a maximum. */
final class Verdicts {

  private static final Wording LATE =
      Wording.of("时限已到，未校验；请延长时限", "the time was up before it was checked; allow more time");

  private final int maximum;
  private final List<Finding> findings = new ArrayList<>();
  private final List<NotEvaluated> notEvaluated;
  private boolean truncated;

  Verdicts(int maximum, List<NotEvaluated> switchedOff) {
    this.maximum = maximum;
    this.notEvaluated = new ArrayList<>(switchedOff);
  }

  /** Whether there was more to find than the maximum. */
  boolean isFull() {
    return truncated;
  }

  void add(Outcome outcome) {
    addUpTo(maximum, outcome.findings(), findings);
    addUpTo(maximum, outcome.notEvaluated(), notEvaluated);
  }

  private <T> void addUpTo(int most, List<T> more, List<T> all) {
    int room = Math.max(0, most - all.size());
    all.addAll(more.subList(0, Math.min(room, more.size())));
    truncated |= more.size() > room;
  }

  /** Adds a rule that did not get its turn. */
  void addLate(Rule<Filing> rule) {
    truncated = true;
    notEvaluated.add(NotEvaluated.of(rule.id(), Undecided.at(FieldPath.ROOT, LATE)));
  }

  Report toReport(List<Rule<Filing>> rules, Filing filing) {
    findings.replaceAll(finding -> finding.withAnchors(Anchors.of(filing, finding.path())));
    return Report.of(Causes.fold(rules, findings), notEvaluated, truncated);
  }
}
