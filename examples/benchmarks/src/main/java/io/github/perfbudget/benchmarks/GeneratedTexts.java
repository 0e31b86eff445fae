package io.github.perfbudget.benchmarks;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.util.List;
import java.util.stream.IntStream;

/** The table texts of generated filings. */
final class GeneratedTexts {

  private static final long SEED = 7;

  private GeneratedTexts() {}

  static List<byte[]> first(int count) {
    return IntStream.range(0, count).mapToObj(GeneratedTexts::bytes).toList();
  }

  static long seed() {
    return SEED;
  }

  private static byte[] bytes(int index) {
    String text = TableText.write(FilingGenerator.filing(SEED, index), TextForm.DOCX);
    return SourceText.of(text, Encoding.UTF_8).bytes();
  }
}
