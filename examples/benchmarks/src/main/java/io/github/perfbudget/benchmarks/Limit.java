package io.github.perfbudget.benchmarks;

import java.util.OptionalDouble;

/**
 * How many times another way of doing it something may cost.
 *
 * @param work what is compared with what, for people
 * @param subject the benchmark whose figure stands above the line
 * @param peer the benchmark whose figure stands below it
 * @param measure what is compared
 * @param most the ratio to stay at or below; absent where the ratio is for information
 */
record Limit(String work, String subject, String peer, Measure measure, OptionalDouble most) {

  static Limit atMost(double most, String work, String subject, String peer) {
    return new Limit(work, subject, peer, Measure.TIME, OptionalDouble.of(most));
  }

  static Limit toKnow(String work, String subject, String peer) {
    return new Limit(work, subject, peer, Measure.TIME, OptionalDouble.empty());
  }

  Limit in(Measure other, double otherMost) {
    return new Limit(work, subject, peer, other, OptionalDouble.of(otherMost));
  }

  boolean isKeptBy(double ratio) {
    return most.isEmpty() || ratio <= most.getAsDouble();
  }
}
