package io.github.perfbudget.validation;

import java.util.List;

/**
 * What one rule says of one subject (判定结果).
 *
 * <p>Both lists are empty where the rule holds or does not apply. Immutable and thread-safe.
 *
 * @param findings where the rule is broken
 * @param notEvaluated where it could not be told
 */
public record Outcome(List<Finding> findings, List<NotEvaluated> notEvaluated) {

  /** Copies both lists. */
  public Outcome {
    findings = List.copyOf(findings);
    notEvaluated = List.copyOf(notEvaluated);
  }
}
