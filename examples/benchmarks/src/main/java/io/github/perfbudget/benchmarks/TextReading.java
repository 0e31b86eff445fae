package io.github.perfbudget.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.Reading;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Reading table text as a filing with the place of every field, against getting cells alone. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextReading {

  /** For JMH. */
  public TextReading() {}

  /**
   * Reads a text as a filing.
   *
   * @param texts the texts
   * @return what was read
   */
  @Benchmark
  public Reading library(Texts texts) {
    return TableText.read(texts.next());
  }

  /**
   * Makes a string of the bytes.
   *
   * @param texts the texts
   * @return the string
   */
  @Benchmark
  public String decode(Texts texts) {
    return new String(texts.next(), UTF_8);
  }

  /**
   * Counts TABs and newlines.
   *
   * @param texts the texts
   * @return how many there are
   */
  @Benchmark
  public int scan(Texts texts) {
    return PlainCells.count(texts.next());
  }

  /**
   * Gets the cells with precompiled regular expressions.
   *
   * @param texts the texts
   * @return the cells of each row
   */
  @Benchmark
  public List<List<String>> regexCells(Texts texts) {
    return PlainCells.byRegex(new String(texts.next(), UTF_8));
  }

  /**
   * Gets the cells with {@link String#split(String)}.
   *
   * @param texts the texts
   * @return the cells of each line
   */
  @Benchmark
  public List<List<String>> splitCells(Texts texts) {
    return PlainCells.bySplit(new String(texts.next(), UTF_8));
  }

  /**
   * Gets the cells with FastCSV.
   *
   * @param texts the texts
   * @return the cells of each line
   */
  @Benchmark
  public List<List<String>> fastCsv(Texts texts) {
    return PlainCells.byFastCsv(new String(texts.next(), UTF_8));
  }
}
