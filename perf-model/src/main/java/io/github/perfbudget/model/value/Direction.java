package io.github.perfbudget.model.value;

/** Which way a result has to go to be better (指标方向性). */
public enum Direction {
  /** Higher is better (正向): ≥, &gt;. */
  HIGHER,
  /** Lower is better (反向): ≤, &lt;. */
  LOWER,
  /** The target itself is best: =. */
  EXACT
}
