package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What rules have said of one filing so far, of each kind up to a maximum. Not thread-safe. */
final class Inquiry {

  private static final Wording LATE =
      Wording.of("时限已到，未校验；请延长时限", "the time was up before it was checked; allow more time");

  private final Whole<Filing> filing;
  private final Validity validity;
  private final int maximum;
  private final List<Finding> findings = new ArrayList<>();
  private final List<NotEvaluated> notEvaluated = new ArrayList<>();
  private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
  private boolean truncated;

  Inquiry(Filing filing, Validity validity, int maximum) {
    this.filing = new Whole<>(filing, FieldPath.ROOT);
    this.validity = validity;
    this.maximum = maximum;
  }

  void leaveOut(NotEvaluated rule) {
    notEvaluated.add(rule);
    verdicts.put(rule.rule(), Verdict.NOT_EVALUATED);
  }

  void ask(Rule<Filing> rule) {
    Optional<NotEvaluated> outOfForce = validity.outOfForce(rule);
    if (outOfForce.isPresent()) {
      leaveOut(outOfForce.get());
    } else {
      judge(rule);
    }
  }

  private void judge(Rule<Filing> rule) {
    Judgements told = rule.asked(filing, maximum);
    truncated |= told.isTruncated();
    Outcome outcome = rule.outcome(told);
    addFindings(outcome.findings());
    addNotEvaluated(outcome.notEvaluated());
    verdicts.put(rule.id(), outcome.verdict());
  }

  /** Beyond the maximum the gravest stay, so that no error is lost to infos. */
  private void addFindings(List<Finding> more) {
    findings.addAll(more);
    if (findings.size() > maximum) {
      truncated = true;
      findings.sort(Comparator.comparing(Finding::severity));
      findings.subList(maximum, findings.size()).clear();
    }
  }

  private void addNotEvaluated(List<NotEvaluated> more) {
    int room = Math.max(0, maximum - notEvaluated.size());
    notEvaluated.addAll(more.subList(0, Math.min(room, more.size())));
    truncated |= more.size() > room;
  }

  /** Leaves out a rule that did not get its turn. */
  void comeTooLate(Rule<Filing> rule) {
    truncated = true;
    leaveOut(NotEvaluated.of(rule.id(), Undecided.at(FieldPath.ROOT, LATE)));
  }

  Report report(List<Rule<Filing>> rules) {
    Anchors anchors = new Anchors(filing.subject());
    findings.replaceAll(finding -> finding.withAnchors(anchors.of(finding.path())));
    return new Report(Causes.fold(rules, findings), notEvaluated, truncated, verdicts);
  }
}
