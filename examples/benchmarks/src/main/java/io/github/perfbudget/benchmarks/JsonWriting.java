package io.github.perfbudget.benchmarks;

import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writing filings as JSON, against databind on plain records that give the same JSON. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonWriting {

  private static final int FILINGS = 100;

  private final List<Filing> filings =
      IntStream.range(0, FILINGS)
          .mapToObj(index -> FilingGenerator.filing(GeneratedTexts.seed(), index))
          .toList();
  private final List<PlainFiling> records =
      filings.stream().map(FilingJson::write).map(PlainFiling::fromJson).toList();
  private int next;

  /** For JMH. */
  public JsonWriting() {}

  /**
   * Writes a filing.
   *
   * @return the JSON
   */
  @Benchmark
  public String library() {
    next = (next + 1) % FILINGS;
    return FilingJson.write(filings.get(next));
  }

  /**
   * Writes the records.
   *
   * @return the JSON
   */
  @Benchmark
  public String plain() {
    next = (next + 1) % FILINGS;
    return records.get(next).toJson();
  }
}
