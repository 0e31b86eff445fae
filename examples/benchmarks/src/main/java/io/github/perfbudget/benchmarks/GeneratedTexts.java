package io.github.perfbudget.benchmarks;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.util.List;
import java.util.stream.IntStream;

/** The table texts of generated filings. */
final class GeneratedTexts {

  private static final long SEED = 7;
  private static final String COUNT = "perf.benchmarks.texts";
  private static final int USUAL_COUNT = 1000;

  private GeneratedTexts() {}

  /** Returns the option of the JVM that sets how many texts there are. */
  static String option(int count) {
    return "-D" + COUNT + "=" + count;
  }

  static List<byte[]> all() {
    return first(Integer.getInteger(COUNT, USUAL_COUNT));
  }

  static List<byte[]> first(int count) {
    return IntStream.range(0, count)
        .mapToObj(index -> bytes(FilingGenerator.filing(SEED, index)))
        .toList();
  }

  static long seed() {
    return SEED;
  }

  static byte[] bytes(Filing filing) {
    String text = TableText.write(filing, TextForm.DOCX);
    return SourceText.of(text, Encoding.UTF_8).bytes();
  }
}
