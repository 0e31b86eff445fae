package io.github.perfbudget.io.report;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/**
 * JUnit XML has no official schema; {@code junit-report.xsd} states what build servers agree on,
 * and of that what is written here.
 */
class JunitSchemaTest {

  private static final RuleSet RULES = FilingRules.standard();
  private static final Schema JUNIT = schema();

  private static Schema schema() {
    try {
      return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(JunitSchemaTest.class.getResource("junit-report.xsd"));
    } catch (SAXException e) {
      throw new AssertionError(e);
    }
  }

  private static void validate(String xml) throws SAXException, IOException {
    JUNIT.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  private static String junit(String file, Reading reading) {
    FileReport report = FileReport.of(file, reading, RULES);
    return JunitReport.write(
        new RunReport("perf-java 0.1.0", "standard", List.of(report)),
        RULES,
        Optional.of(Severity.WARNING),
        Language.ENGLISH);
  }

  @ParameterizedTest
  @ValueSource(strings = {"report.en.xml", "report.zh.xml"})
  void theGoldenFilesAreValid(String golden) {
    assertThatNoException().isThrownBy(() -> validate(ReportTest.resource(golden)));
  }

  @Test
  void theSchemaRefusesWhatIsNoReport() {
    String golden = ReportTest.resource("report.en.xml");

    for (String other :
        List.of(
            golden.replace("classname=", "class="),
            golden.replaceFirst("tests=\"", "tests=\"-"),
            golden.replace("<testcase name", "<testcase id"),
            golden.replace("</testsuites>", "<failure message=\"\"/></testsuites>"))) {
      assertThatExceptionOfType(SAXException.class).isThrownBy(() -> validate(other));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bureau-2024.txt", "county-2025.txt", "office-2023.txt"})
  void theBundledFilingsHaveValidReports(String name) throws IOException {
    String xml = junit(name, TableText.read(Path.of("../examples/filings", name)));

    assertThatNoException().isThrownBy(() -> validate(xml));
  }

  @Property(tries = 200)
  void anyNameOfAFileGivesAValidReport(@ForAll String name) {
    String xml = junit(name, TableText.read(new byte[0]));

    assertThatNoException().isThrownBy(() -> validate(xml));
  }
}
