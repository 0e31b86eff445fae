package io.github.perfbudget.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * The processor time of a call in nanoseconds, without that of compiler and collector.
 *
 * <p>On a machine that others use as well, the time on the clock is that of the others.
 */
public final class CpuTime implements InternalProfiler {

  static final String LABEL = "cpu.time";

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private long start;

  /** For JMH. */
  public CpuTime() {}

  @Override
  public String getDescription() {
    return "Processor time";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    start = timeOfAllThreads();
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    double time = timeOfAllThreads() - start;
    double calls = result.getMetadata().getAllOps();
    return List.of(new ScalarResult(LABEL, time / calls, "ns/op", AggregationPolicy.AVG));
  }

  private static long timeOfAllThreads() {
    return Arrays.stream(THREADS.getAllThreadIds())
        .map(THREADS::getThreadCpuTime)
        .filter(time -> time > 0)
        .sum();
  }
}
