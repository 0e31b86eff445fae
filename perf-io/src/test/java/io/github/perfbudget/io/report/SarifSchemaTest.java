package io.github.perfbudget.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.Filings;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SARIF logs are valid against the official schema of SARIF 2.1.0. */
class SarifSchemaTest {

  private static final RuleSet RULES = FilingRules.standard();
  private static final Schema SARIF =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(officialSchema(), InputFormat.JSON);

  private static String officialSchema() {
    try (var in = SarifSchemaTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String sarif(String file, Reading reading, Language language) {
    FileReport report = FileReport.of(file, reading, RULES);
    return SarifReport.write(
        new RunReport("perf-java 0.1.0", "standard", List.of(report)), RULES, language);
  }

  private static void requireValid(String sarif) {
    assertThat(SARIF.validate(sarif, InputFormat.JSON)).isEmpty();
  }

  @Provide
  Arbitrary<Filing> filings() {
    return Filings.any();
  }

  @Test
  void theSchemaRefusesWhatIsNoLog() {
    assertThat(SARIF.validate("{\"version\": \"2.1.0\"}", InputFormat.JSON)).isNotEmpty();
    assertThat(
            SARIF.validate(
                ReportTest.resource("report.en.sarif")
                    .replace("\"startLine\": ", "\"startLine\": -"),
                InputFormat.JSON))
        .isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.en.sarif", "report.zh.sarif"})
  void theGoldenFilesAreValid(String golden) {
    requireValid(ReportTest.resource(golden));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bureau-2024.txt", "county-2025.txt", "office-2023.txt"})
  void theBundledFilingsHaveValidLogs(String name) throws IOException {
    Reading reading = TableText.read(Path.of("../examples/filings", name));

    requireValid(sarif("表 #1%/" + name, reading, Language.CHINESE));
    requireValid(sarif(name, reading, Language.ENGLISH));
  }

  @Property(tries = 50)
  void anyTextHasAValidLog(@ForAll("filings") Filing filing, @ForAll String name) {
    byte[] text = filing.toString().getBytes(StandardCharsets.UTF_8);

    requireValid(sarif(name, TableText.read(text), Language.CHINESE));
  }

  @Property(tries = 50)
  void aFilingThatIsWrittenHasAValidLog(@ForAll("valid") Filing filing) {
    byte[] text = TableText.write(filing, TextForm.DOC).getBytes(StandardCharsets.UTF_8);

    requireValid(sarif("a.txt", TableText.read(text), Language.ENGLISH));
  }

  @Provide
  Arbitrary<Filing> valid() {
    return Filings.valid();
  }
}
