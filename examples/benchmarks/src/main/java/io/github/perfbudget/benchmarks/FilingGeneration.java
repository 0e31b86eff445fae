package io.github.perfbudget.benchmarks;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Generating filings, against reading the texts of the same filings. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FilingGeneration {

  private static final int FILINGS = 100;

  private final List<byte[]> texts = GeneratedTexts.first(FILINGS);
  private int next;

  /** For JMH. */
  public FilingGeneration() {}

  /**
   * Generates a filing.
   *
   * @return the filing
   */
  @Benchmark
  public Filing library() {
    next = (next + 1) % FILINGS;
    return FilingGenerator.filing(GeneratedTexts.seed(), next);
  }

  /**
   * Reads the text of a filing.
   *
   * @return what was read
   */
  @Benchmark
  public Reading plain() {
    next = (next + 1) % FILINGS;
    return TableText.read(texts.get(next));
  }
}
