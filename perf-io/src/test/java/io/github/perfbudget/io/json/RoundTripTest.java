package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

  private static final ObjectMapper FOREIGN =
      JsonMapper.builder().addModule(new FilingModule()).build();

  private static final String EXAMPLE = FilingJsonTest.resource("filing.json");

  @Provide
  Arbitrary<Filing> filings() {
    return Filings.any();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void readingWhatWasWrittenGivesTheFiling(@ForAll("filings") Filing filing) {
    String json = FilingJson.write(filing);
    assertThat(FilingJson.read(json)).isEqualTo(filing);
    assertThat(FilingJson.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(filing);
    assertThat(FilingJson.write(FilingJson.read(json))).isEqualTo(json);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void aLineHoldsTheFilingToo(@ForAll("filings") Filing filing) {
    String line = FilingJson.writeLine(filing);
    assertThat(line.strip().lines()).hasSize(1);
    assertThat(line).doesNotContain("\u2028", "\u2029");
    assertThat(FilingJson.read(line)).isEqualTo(filing);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void theTotalReadingFindsNothingWrong(@ForAll("filings") Filing filing) {
    Reading reading = FilingJson.reading(FilingJson.write(filing).getBytes(StandardCharsets.UTF_8));
    assertThat(reading.diagnostics()).isEmpty();
    assertThat(reading.status()).isEqualTo(ReadStatus.READ);
    assertThat(reading.filing()).isEqualTo(filing);
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void aMapperOfOnesOwnWritesAndReadsTheSame(@ForAll("filings") Filing filing)
      throws JsonProcessingException {
    String json = FOREIGN.writeValueAsString(filing);
    assertThat(FOREIGN.readValue(json, Filing.class)).isEqualTo(filing);
    assertThat(FilingJson.read(json)).isEqualTo(filing);
  }

  @Provide
  Arbitrary<Integer> cuts() {
    return Arbitraries.integers().between(0, EXAMPLE.strip().length() - 1);
  }

  @Property(tries = 250)
  void aTextCutOffAnywhereIsReadAsFarAsItGoes(@ForAll("cuts") int cut) {
    String part = EXAMPLE.substring(0, cut);
    Reading reading = FilingJson.reading(part.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.diagnostics()).isNotEmpty();
    assertThat(reading.status()).isNotEqualTo(ReadStatus.READ);
    assertThatThrownBy(() -> FilingJson.read(part)).isInstanceOf(FilingJsonException.class);
    boolean yearIsThere = cut > EXAMPLE.indexOf("2023");
    assertThat(reading.filing().year().isPresent()).isIn(yearIsThere, false);
    if (cut > EXAMPLE.indexOf("\"agency\"")) {
      assertThat(reading.status()).isEqualTo(ReadStatus.PARTIAL);
      assertThat(reading.filing().year()).contains(2023);
    }
  }

  @Property(tries = 250)
  void anyTextIsReadOrRefusedButNeverCrashes(@ForAll String text, @ForAll("cuts") int cut) {
    String broken = EXAMPLE.substring(0, cut) + text + EXAMPLE.substring(cut);
    assertThat(FilingJson.reading(broken.getBytes(StandardCharsets.UTF_8))).isNotNull();
    assertThat(FilingJson.reading(text.getBytes(StandardCharsets.UTF_8))).isNotNull();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void everySliceOfTheSourceMapIsItsValue(@ForAll("filings") Filing filing) throws Exception {
    String json = FilingJson.write(filing);
    Reading reading = FilingJson.reading(json.getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < filing.projects().size(); i++) {
      FieldPath path = FieldPath.ROOT.field("projects").index(i);
      String slice = reading.source().slice(reading.sourceMap().locate(path));
      assertThat(FOREIGN.readValue(slice, Project.class)).isEqualTo(filing.projects().get(i));
    }
  }
}
