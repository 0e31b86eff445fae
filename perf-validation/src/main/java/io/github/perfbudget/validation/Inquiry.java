package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What rules have said of one filing so far. Not thread-safe. */
final class Inquiry {

  private final Filing filing;
  private final Validity validity;
  private final int maximum;
  private final List<Finding> findings = new ArrayList<>();
  private final List<NotEvaluated> notEvaluated = new ArrayList<>();
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();

  Inquiry(Filing filing, Validity validity, int maximum) {
    this.filing = filing;
    this.validity = validity;
    this.maximum = maximum;
  }

  boolean isFull() {
    return findings.size() > maximum;
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
    findings.addAll(outcome.findings());
    notEvaluated.addAll(outcome.notEvaluated());
    verdicts.put(rule.id(), outcome.verdict());
  }

  Report report(List<Rule<Filing>> rules) {
    List<Finding> kept = findings.subList(0, Math.min(maximum, findings.size()));
    kept.replaceAll(finding -> finding.withAnchors(Anchors.of(filing, finding.path())));
    return new Report(Causes.fold(rules, kept), notEvaluated, isFull(), verdicts);
  }
}
