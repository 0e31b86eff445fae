package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FilingJsonTest {

  private static final String FILING = resource("filing.json");

  static String resource(String name) {
    try (var in = FilingJsonTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void writingWhatWasReadGivesTheSameBytes() {
    assertThat(FilingJson.write(FilingJson.read(FILING))).isEqualTo(FILING);
  }

  @Test
  void aLineHoldsTheSameFilingWithoutLineEnds() {
    Filing filing = FilingJson.read(FILING);
    String line = FilingJson.writeLine(filing);
    assertThat(line).startsWith("{\"format\":\"perf-filing/1\",\"year\":2023,").endsWith("}\n");
    assertThat(line.indexOf('\n')).isEqualTo(line.length() - 1);
    assertThat(FilingJson.read(line)).isEqualTo(filing);
  }

  @Test
  void theSourceMapTellsWhereEachValueStands() {
    Reading reading = FilingJson.reading(FILING.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    assertThat(sliceAt(reading, "/projects/0/indicators/0/target/text")).isEqualTo("\"≤3.4万元\"");
    assertThat(sliceAt(reading, "/projects/0/budget/total/number")).isEqualTo("34000.00");
    assertThat(sliceAt(reading, "/overallGoal/claims")).isEqualTo("[]");
    assertThat(sliceAt(reading, "/goalItems/1/name")).isEqualTo("{}");
    assertThat(sliceAt(reading, "")).isEqualTo(FILING.strip());
  }

  private static String sliceAt(Reading reading, String path) {
    return reading.source().slice(reading.sourceMap().locate(FieldPath.parse(path)));
  }
}
