package io.github.perfbudget.model.value;

/** Whether a result meets a target. */
public enum Achievement {
  /** The result meets the target. */
  MET,
  /** The result misses the target. */
  MISSED,
  /** The target, the result or their units do not decide it. */
  CANNOT_SAY
}
