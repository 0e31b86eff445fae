package io.github.perfbudget.benchmarks;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Judging a filing by the whole catalogue, against reading its text. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FilingJudging {

  private List<Filing> filings = List.of();

  /** For JMH. */
  public FilingJudging() {}

  /**
   * Reads the filings.
   *
   * @param texts their texts
   */
  @Setup
  public void read(Texts texts) {
    filings = texts.all().stream().map(text -> TableText.read(text).filing()).toList();
  }

  /**
   * Judges a filing.
   *
   * @param texts tells which
   * @return the report
   */
  @Benchmark
  public Report library(Texts texts) {
    return FilingRules.standard().check(filings.get(texts.nextIndex()));
  }

  /**
   * Reads a filing.
   *
   * @param texts the texts
   * @return what was read
   */
  @Benchmark
  public Reading reading(Texts texts) {
    return TableText.read(texts.next());
  }
}
