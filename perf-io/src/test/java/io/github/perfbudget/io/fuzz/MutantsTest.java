package io.github.perfbudget.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.Bundled;
import io.github.perfbudget.io.form.ReadingCase;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TableTextException;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.FilingGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Whatever was damaged, a filing is read, judged, written and converted without an exception. */
class MutantsTest {

  private static final int STEPS = 100;
  private static final long SEED = 20_250_107;
  private static final int MANY = 1_000_000;

  /** Small filings, which a damage hits where it matters, and the bundled ones among them. */
  private static List<byte[]> originals() {
    List<byte[]> originals = new ArrayList<>(Bundled.texts().limit(3).toList());
    IntStream.range(0, 30)
        .mapToObj(index -> FilingGenerator.filing(SEED, index))
        .map(filing -> Filing.builder().addAllProjects(filing.projects().subList(0, 1)))
        .map(filing -> Trial.bytes(TableText.write(filing.build(), TextForm.DOCX)))
        .forEach(originals::add);
    ReadingCase.all().map(ReadingCase::text).forEach(originals::add);
    return originals;
  }

  @Test
  void aFewMutantsPass() {
    pass(0, 1_000);
  }

  @Tag("deep")
  @Test
  void aMillionMutantsPass(TestReporter reporter) {
    int step = MANY / STEPS;
    for (int from = 0; from < MANY; from += step) {
      pass(from, from + step);
      reporter.publishEntry("mutants", Integer.toString(from + step));
    }
  }

  private static void pass(long from, long to) {
    Mutants mutants = new Mutants(originals(), SEED);
    LongStream.range(from, to).parallel().forEach(number -> pass(mutants, number));
  }

  private static void pass(Mutants mutants, long number) {
    byte[] text = mutants.mutant(number);
    try {
      pass(text);
    } catch (RuntimeException | AssertionError | StackOverflowError failure) {
      throw new AssertionError("mutant " + number + " of seed " + SEED, failure);
    }
  }

  private static void pass(byte[] text) {
    Reading reading = TableText.read(text);
    assertThat(reading.source().bytes()).isEqualTo(text);
    Filing filing = reading.filing();
    assertThat(Trial.RULES.check(filing).notEvaluated())
        .noneMatch(each -> each.arguments().containsKey("failure"));
    assertThat(FilingJson.read(FilingJson.writeLine(filing))).isEqualTo(filing);
    try {
      assertThat(TableText.write(filing, TextForm.DOCX)).isNotNull();
    } catch (TableTextException refused) {
      assertThat(refused.findings()).isNotEmpty();
    }
  }
}
