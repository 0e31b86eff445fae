package io.github.perfbudget.validation;

import java.util.List;
import java.util.Objects;

/**
 * What one rule says of one subject (判定结果).
 *
 * <p>Immutable and thread-safe.
 *
 * @param findings where the rule is broken
 * @param notEvaluated where it could not be told
 * @param verdict which of the four it is
 */
public record Outcome(List<Finding> findings, List<NotEvaluated> notEvaluated, Verdict verdict) {

  /** Copies both lists. */
  public Outcome {
    findings = List.copyOf(findings);
    notEvaluated = List.copyOf(notEvaluated);
    Objects.requireNonNull(verdict, "verdict");
  }

  static Outcome of(List<Finding> findings, List<NotEvaluated> notEvaluated, Verdict otherwise) {
    if (!findings.isEmpty()) {
      return new Outcome(findings, notEvaluated, Verdict.FOUND);
    }
    return new Outcome(
        findings, notEvaluated, notEvaluated.isEmpty() ? otherwise : Verdict.NOT_EVALUATED);
  }
}
