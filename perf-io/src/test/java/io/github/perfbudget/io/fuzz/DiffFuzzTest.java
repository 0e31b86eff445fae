package io.github.perfbudget.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.diff.FilingDiff;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class DiffFuzzTest {

  private static final List<Filing> FILINGS =
      Seeds.tableTexts().limit(8).map(text -> TableText.read(text).filing()).toList();

  static Stream<byte[]> seeds() {
    return Seeds.tableTexts();
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyTextIsComparedWithAnyFiling(byte[] text) {
    Filing read = TableText.read(text).filing();
    assertThat(FilingDiff.between(read, read).isEmpty()).isTrue();
    for (Filing filing : FILINGS) {
      FilingDiff diff = FilingDiff.between(filing, read);
      assertThat(diff.reversed()).isEqualTo(FilingDiff.between(read, filing));
      diff.changes().forEach(change -> assertThat(change.toString()).isNotBlank());
    }
  }
}
