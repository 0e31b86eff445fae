package io.github.perfbudget.benchmarks;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Filings of more and more projects: ten times the projects shall be ten times the work. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Growth {

  /** How many projects the filing has. */
  @Param({"1", "10", "100", "1000"})
  public int projects;

  private Filing filing = Filing.builder().build();
  private byte[] text = {};
  private String json = "";

  /** For JMH. */
  public Growth() {}

  /** Makes the filing and its texts. */
  @Setup
  public void make() {
    filing = LargeFiling.of(projects);
    text = GeneratedTexts.bytes(filing);
    json = FilingJson.write(filing);
  }

  /**
   * Reads the table text.
   *
   * @return what was read
   */
  @Benchmark
  public Reading read() {
    return TableText.read(text);
  }

  /**
   * Judges the filing.
   *
   * @return the report
   */
  @Benchmark
  public Report judge() {
    return FilingRules.standard().check(filing);
  }

  /**
   * Writes JSON.
   *
   * @return the JSON
   */
  @Benchmark
  public String writeJson() {
    return FilingJson.write(filing);
  }

  /**
   * Reads JSON.
   *
   * @return the filing
   */
  @Benchmark
  public Filing readJson() {
    return FilingJson.read(json);
  }
}
