package io.github.perfbudget.benchmarks;

import java.util.Locale;
import java.util.Objects;
import org.openjdk.jmh.results.RunResult;

/** What one call costs. */
enum Measure {
  /** Processor time, so that waiting for a busy machine does not count. */
  TIME(CpuTime.LABEL),
  /** Bytes allocated on the heap. */
  ALLOCATION("gc.alloc.rate.norm");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  double of(RunResult result) {
    return Objects.requireNonNull(result.getSecondaryResults().get(label), label).getScore();
  }

  /** Returns its name for people. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
