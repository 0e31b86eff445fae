package io.github.perfbudget.benchmarks;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.Replacement;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading and judging a text in which every cell of the projects is wrong, against a clean one. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WrongCells {

  private static final FieldPath PROJECTS = FieldPath.ROOT.field("projects");
  private static final String NONSENSE = "9误";

  private byte[] cleanText = {};
  private byte[] wrongText = {};

  /** For JMH. */
  public WrongCells() {}

  /** Makes the texts. */
  @Setup
  public void make() {
    cleanText = GeneratedTexts.first(1).get(0);
    wrongText = wrong(cleanText);
  }

  /**
   * Reads and judges the clean text.
   *
   * @return the report
   */
  @Benchmark
  public Report clean() {
    return judged(cleanText);
  }

  /**
   * Reads and judges the wrong text.
   *
   * @return the report
   */
  @Benchmark
  public Report wrong() {
    return judged(wrongText);
  }

  static Report judged(byte[] text) {
    Reading reading = TableText.read(text);
    return FilingRules.standard().check(reading.filing());
  }

  /** Puts nonsense of the same length in the place of every text of the projects. */
  static byte[] wrong(byte[] text) {
    Reading reading = TableText.read(text);
    List<Replacement> nonsense =
        reading
            .filing()
            .texts()
            .filter(field -> field.path().isWithin(PROJECTS))
            .flatMap(field -> placeOf(field.path(), reading))
            .distinct()
            .map(WrongCells::nonsense)
            .toList();
    return reading.source().replace(nonsense).bytes();
  }

  private static Stream<SourceSpan> placeOf(FieldPath field, Reading reading) {
    return reading.sourceMap().find(field).stream().filter(span -> !span.isEmpty());
  }

  private static Replacement nonsense(SourceSpan span) {
    int length = span.end() - span.start();
    return new Replacement(span, NONSENSE.repeat(length).substring(0, length));
  }
}
