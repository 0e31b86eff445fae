package io.github.perfbudget.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.JsonReport;
import io.github.perfbudget.io.report.RunReport;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.validation.Baseline;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Profile;
import io.github.perfbudget.validation.Settings;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  private static final Schema FILING = REGISTRY.getSchema(FilingJson.schema(), InputFormat.JSON);
  private static final Schema REPORT = REGISTRY.getSchema(JsonReport.schema(), InputFormat.JSON);

  /** What a schema can see; it knows nothing of meaning, repeated members or broken syntax. */
  private static final Set<String> OF_SHAPE =
      Set.of(
          "json.choice", "json.format", "json.missing", "json.null", "json.type", "json.unknown");

  /** To a schema 2023.0 is an integer, and it compares no two numbers. */
  private static final Set<String> BEYOND_A_SCHEMA = Set.of("decimal-year", "target-descends");

  @Provide
  Arbitrary<Filing> valid() {
    return io.github.perfbudget.model.testkit.Filings.valid();
  }

  @Provide
  Arbitrary<Filing> any() {
    return io.github.perfbudget.model.testkit.Filings.any();
  }

  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenOfAValidFilingIsValid(@ForAll("valid") Filing filing) {
    assertThat(errors(FILING, FilingJson.write(filing))).isEmpty();
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void whatIsWrittenOfAnyFilingIsValid(@ForAll("any") Filing filing) {
    assertThat(errors(FILING, FilingJson.write(filing))).isEmpty();
  }

  static Stream<String> readingCases() {
    return text("/io/github/perfbudget/io/form/reading/cases.list").lines();
  }

  @ParameterizedTest
  @MethodSource("readingCases")
  void everyReadingCaseIsValid(String name) {
    String json = text("/io/github/perfbudget/io/form/reading/" + name + ".json");

    assertThat(errors(FILING, json)).isEmpty();
  }

  static Stream<RefusedJsonTest.Case> refusedForTheirShape() {
    return RefusedJsonTest.cases()
        .filter(each -> OF_SHAPE.contains(each.id()))
        .filter(each -> !BEYOND_A_SCHEMA.contains(each.name()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refusedForTheirShape")
  void whatTheReaderRefusesForItsShapeIsInvalid(RefusedJsonTest.Case refused) {
    assertThat(errors(FILING, refused.json())).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"county-2025", "bureau-2024", "office-2023"})
  void reportsAreValid(String name) throws IOException {
    Reading reading = TableText.read(Path.of("../examples/filings", name + ".txt"));
    var report = FilingRules.standard().check(reading.filing());
    FileReport file = FileReport.of(name, reading, report);

    for (Language language : Language.values()) {
      String json = JsonReport.write(new RunReport("perf 1", "standard", List.of(file)), language);
      assertThat(errors(REPORT, json)).isEmpty();
    }
  }

  @Test
  void aFilingIsNoReportAndAReportNoFiling() {
    String filing = FilingJson.write(Filing.builder().build());
    String report =
        JsonReport.write(new RunReport("perf 1", "standard", List.of()), Language.ENGLISH);

    assertThat(errors(REPORT, filing)).isNotEmpty();
    assertThat(errors(FILING, report)).isNotEmpty();
    assertThat(errors(REPORT, report)).isEmpty();
    assertThatThrownBy(() -> FilingJson.read(report)).isInstanceOf(FilingJsonException.class);
  }

  private static final Schema PROFILE = REGISTRY.getSchema(ProfileJson.schema(), InputFormat.JSON);
  private static final Schema BASELINE =
      REGISTRY.getSchema(BaselineJson.schema(), InputFormat.JSON);

  private static Settings setting(String rule, String parameter, Object value) {
    return Settings.USUAL.with(FilingRules.standard().find(rule).orElseThrow(), parameter, value);
  }

  @Test
  void profilesAndBaselinesAreValid() {
    Profile profile =
        Profile.builder()
            .name("某县")
            .asOf(LocalDate.of(2025, 1, 1))
            .putSetting("indicator.length", setting("indicator.length", "name", 9))
            .putSetting("target.unit.known", setting("target.unit.known", "units", List.of("展位次")))
            .putSeverity("budget.sum", Severity.INFO)
            .putTolerance("budget.sum", Amount.parse("0.1万元"))
            .putSwitchedOff("plan.even", "均衡支出是本县的要求")
            .build();
    Baseline baseline = Baseline.of(List.of(new Baseline.Entry("0a1b", "budget.sum", "")));

    assertThat(errors(PROFILE, ProfileJson.write(profile))).isEmpty();
    assertThat(errors(PROFILE, ProfileJson.write(Profile.standard()))).isEmpty();
    assertThat(errors(BASELINE, BaselineJson.write(baseline))).isEmpty();
    assertThat(errors(BASELINE, BaselineJson.write(Baseline.of(List.of())))).isEmpty();
  }

  /** But for what a schema cannot know: syntax, rules, amounts, and which numbers are whole. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "profile-refusals.csv",
      delimiter = '|',
      quoteCharacter = '\'',
      numLinesToSkip = 1)
  void aProfileThatIsRefusedForItsShapeIsInvalid(String json, String message) {
    boolean ofShape =
        SHAPES_OF_SETTINGS.stream().anyMatch(id -> message.endsWith("[" + id + "]"))
            && !message.contains("whole number");
    if (ofShape && json != null) {
      String text = json.replace("⏎", "\n").replace("P1", "\"format\":\"perf-profile/1\"");

      assertThat(errors(PROFILE, text)).isNotEmpty();
    }
  }

  private static final Set<String> SHAPES_OF_SETTINGS =
      Set.of(
          "json.blank",
          "json.choice",
          "json.conflict",
          "json.format",
          "json.missing",
          "json.null",
          "json.type",
          "json.unknown");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"perf-baseline/1\"}",
        "{\"format\":\"perf-baseline/2\",\"findings\":[]}",
        "{\"format\":\"perf-baseline/1\",\"findings\":[],\"files\":[]}",
        "{\"format\":\"perf-baseline/1\",\"findings\":[1]}",
        "{\"format\":\"perf-baseline/1\",\"findings\":[{\"rule\":\"a.b\",\"path\":\"\"}]}",
        "{\"format\":\"perf-baseline/1\",\"findings\":[{\"fingerprint\":\" \",\"rule\":\"a.b\",\"path\":\"\"}]}"
      })
  void aBaselineThatIsRefusedIsInvalid(String json) {
    assertThat(errors(BASELINE, json)).isNotEmpty();
    assertThatThrownBy(() -> BaselineJson.read(json.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(SettingsJsonException.class);
  }

  private static List<com.networknt.schema.Error> errors(Schema schema, String json) {
    return schema.validate(json, InputFormat.JSON);
  }

  private static String text(String resource) {
    try (InputStream in = SchemaTest.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
