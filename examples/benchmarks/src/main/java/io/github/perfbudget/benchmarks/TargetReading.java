package io.github.perfbudget.benchmarks;

import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading the commonest targets, against taking them apart alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TargetReading {

  static final List<String> COMMONEST =
      List.of(
          "≥90%",
          "≥95%",
          "=100%",
          "90%",
          "≥80百分比",
          "≤25万元",
          "≤131.2万元",
          "≤3.4万元",
          "≥500人次",
          "≥4次",
          "≥2个",
          "3957㎡",
          "1000元/吨",
          "≥500吨",
          "≥5.5%");

  /** For JMH. */
  public TargetReading() {}

  /**
   * Reads each text as a target.
   *
   * @param targets takes them
   */
  @Benchmark
  public void library(Blackhole targets) {
    COMMONEST.forEach(text -> targets.consume(Target.parse(text)));
  }

  /**
   * Takes each text apart by hand.
   *
   * @param parts takes them
   */
  @Benchmark
  public void bareScanner(Blackhole parts) {
    COMMONEST.forEach(text -> parts.consume(TargetParts.scan(text)));
  }

  /**
   * Takes each text apart with a precompiled regular expression.
   *
   * @param parts takes them
   */
  @Benchmark
  public void regex(Blackhole parts) {
    COMMONEST.forEach(text -> parts.consume(TargetParts.match(text)));
  }
}
