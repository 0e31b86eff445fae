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

/** Reading filings from JSON, against databind on plain records. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonReading {

  private static final int FILINGS = 100;

  private final List<String> texts =
      IntStream.range(0, FILINGS)
          .mapToObj(index -> FilingGenerator.filing(GeneratedTexts.seed(), index))
          .map(FilingJson::write)
          .toList();
  private int next;

  /** For JMH. */
  public JsonReading() {}

  /**
   * Reads a filing, its texts parsed and compared with the values beside them.
   *
   * @return the filing
   */
  @Benchmark
  public Filing library() {
    next = (next + 1) % FILINGS;
    return FilingJson.read(texts.get(next));
  }

  /**
   * Reads the records.
   *
   * @return the records
   */
  @Benchmark
  public PlainFiling plain() {
    next = (next + 1) % FILINGS;
    return PlainFiling.fromJson(texts.get(next));
  }

  /**
   * Reads the records, and refuses repeated members and trailing text as the library does.
   *
   * @return the records
   */
  @Benchmark
  public PlainFiling strictPlain() {
    next = (next + 1) % FILINGS;
    return PlainFiling.fromStrictJson(texts.get(next));
  }
}
