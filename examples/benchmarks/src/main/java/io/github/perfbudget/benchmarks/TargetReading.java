package io.github.perfbudget.benchmarks;

import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Reading targets, against the bare scanner. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TargetReading {

  private static final List<String> COMMONEST =
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

  /** What is read. */
  @Param({"one", "commonest"})
  public String texts = "one";

  private List<String> read = List.of();

  /** For JMH. */
  public TargetReading() {}

  /** Chooses the texts. */
  @Setup
  public void choose() {
    read = texts.equals("one") ? List.of("≥131.2万元") : COMMONEST;
  }

  /**
   * Reads each text as a target.
   *
   * @param targets takes them
   */
  @Benchmark
  public void library(Blackhole targets) {
    for (String text : read) {
      targets.consume(Target.parse(text));
    }
  }

  /**
   * Takes each text apart.
   *
   * @param parts takes them
   */
  @Benchmark
  public void plain(Blackhole parts) {
    for (String text : read) {
      parts.consume(BareScanner.scan(text));
    }
  }
}
