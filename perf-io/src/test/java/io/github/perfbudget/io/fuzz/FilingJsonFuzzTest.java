package io.github.perfbudget.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.json.FilingJsonException;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

class FilingJsonFuzzTest {

  static Stream<byte[]> seeds() {
    return Seeds.filingJson();
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyBytesAreAFilingOrTellWhyNot(byte[] json) {
    Reading reading = FilingJson.reading(json);
    assertThat(reading.source().bytes()).isEqualTo(json);
    requireToldWhatIsWrong(json, reading);
    Trial.requirePlaces(reading);
    if (reading.status() != ReadStatus.UNREADABLE) {
      Trial.requireJudged(reading);
      Trial.requireWritten(reading.filing());
    }
  }

  private static void requireToldWhatIsWrong(byte[] json, Reading reading) {
    try {
      assertThat(FilingJson.read(json)).isEqualTo(reading.filing());
      assertThat(reading.diagnostics()).isEmpty();
    } catch (FilingJsonException refused) {
      assertThat(refused.finding()).isEqualTo(reading.diagnostics().get(0).finding());
    }
  }
}
