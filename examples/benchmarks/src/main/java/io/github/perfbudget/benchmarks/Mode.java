package io.github.perfbudget.benchmarks;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** How thoroughly to measure. */
enum Mode {
  /** Under two minutes: one round of short runs on fewer texts. */
  QUICK(1, 1, 2, 500, 100),
  /** Several rounds, so that a ratio does not rest on one moment of the machine. */
  FULL(5, 3, 3, 1000, 1000);

  /** Code is compiled before it goes on, however busy the machine is. */
  private static final String[] JVM = {"-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-Xbatch"};

  private final int rounds;
  private final int warmups;
  private final int iterations;
  private final int milliseconds;
  private final int texts;

  Mode(int rounds, int warmups, int iterations, int milliseconds, int texts) {
    this.rounds = rounds;
    this.warmups = warmups;
    this.iterations = iterations;
    this.milliseconds = milliseconds;
    this.texts = texts;
  }

  int rounds() {
    return rounds;
  }

  /** Returns the options of a round, in which each benchmark has a JVM of its own. */
  ChainedOptionsBuilder options() {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .forks(1)
            .warmupIterations(warmups)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(iterations)
            .measurementTime(TimeValue.milliseconds(milliseconds))
            .jvmArgsAppend(JVM)
            .jvmArgsAppend(GeneratedTexts.option(texts))
            .addProfiler(CpuTime.class)
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT);
    return this == QUICK ? options.param("projects", "10", "100") : options;
  }
}
