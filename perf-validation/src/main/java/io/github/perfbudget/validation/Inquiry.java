package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What rules have said of one filing so far, of each kind up to a maximum. Not thread-safe. */
final class Inquiry {

  private static final Wording LATE =
      Wording.of("时限已到，未校验；请延长时限", "the time was up before it was checked; allow more time");

  private final Filing filing;
  private final Validity validity;
  private final int maximum;
  private final List<Finding> findings = new ArrayList<>();
  private final List<NotEvaluated> notEvaluated = new ArrayList<>();
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
  private boolean truncated;

  Inquiry(Filing filing, Validity validity, int maximum) {
    this.filing = filing;
    this.validity = validity;
    this.maximum = maximum;
  }

  /** Whether there was more to find than the maximum. */
  boolean isFull() {
    return truncated;
  }

  void leaveOut(NotEvaluated rule) {
    notEvaluated.add(rule);
    verdicts.put(rule.rule(), Verdict.NOT_EVALUATED);
  }

  void ask(Rule<Filing> rule) {
    validity.outOfForce(rule).ifPresentOrElse(this::leaveOut, () -> judge(rule));
  }

  private void judge(Rule<Filing> rule) {
    Outcome outcome = rule.judge(filing, FieldPath.ROOT);
    addUpToMaximum(outcome.findings(), findings);
    addUpToMaximum(outcome.notEvaluated(), notEvaluated);
    verdicts.put(rule.id(), outcome.verdict());
  }

  private <T> void addUpToMaximum(List<T> more, List<T> all) {
    int room = Math.max(0, maximum - all.size());
    all.addAll(more.subList(0, Math.min(room, more.size())));
    truncated |= more.size() > room;
  }

  /** Leaves out a rule that did not get its turn. */
  void comeTooLate(Rule<Filing> rule) {
    truncated = true;
    leaveOut(NotEvaluated.of(rule.id(), Undecided.at(FieldPath.ROOT, LATE)));
  }

  Report report(List<Rule<Filing>> rules) {
    findings.replaceAll(finding -> finding.withAnchors(Anchors.of(filing, finding.path())));
    return new Report(Causes.fold(rules, findings), notEvaluated, truncated, verdicts);
  }
}
