package io.github.perfbudget.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.perfbudget.io.json.BaselineJson;
import io.github.perfbudget.io.json.SettingsJsonException;
import io.github.perfbudget.validation.Baseline;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Baselines, and the reports that are read as such. */
class BaselineFuzzTest {

  static Stream<byte[]> seeds() {
    Stream<byte[]> baselines =
        Seeds.reportJson().map(BaselineJson::read).map(BaselineJson::write).map(Trial::bytes);
    return Stream.concat(baselines, Seeds.reportJson());
  }

  @MethodSource("seeds")
  @FuzzTest
  void anyBytesAreABaselineOrTellWhyNot(byte[] json) {
    try {
      Baseline baseline = BaselineJson.read(json);
      assertThat(BaselineJson.read(Trial.bytes(BaselineJson.write(baseline)))).isEqualTo(baseline);
    } catch (SettingsJsonException refused) {
      assertThat(refused.finding().rule()).startsWith("json.");
    }
  }
}
