package io.github.perfbudget.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.model.Filing;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FilingDeskTest {

  private static final Path COUNTY = Path.of("../filings/county-2025.txt");

  private final FilingDesk desk = new FilingDesk();

  @Test
  void runsOnThePathItIsMeantToRunOn() {
    boolean named = FilingDesk.class.getModule().isNamed();

    assertThat(System.getProperty("consumer.path")).isEqualTo(named ? "module" : "class");
  }

  @Test
  void findingsNameThePlaceAndTheRule() throws IOException {
    assertThat(desk.findings(COUNTY))
        .anySatisfy(line -> assertThat(line).startsWith("308:").endsWith("[plan.cumulative]"));
  }

  @Test
  void jsonHoldsTheWholeFiling() throws IOException {
    Filing filing = TableText.read(COUNTY).filing();

    assertThat(FilingJson.read(desk.json(COUNTY))).isEqualTo(filing);
  }

  @Test
  void refusesFilingsWithErrorsByTheirFields() throws IOException {
    Filing filing = TableText.read(COUNTY).filing();

    assertThat(desk.refusals(new Submission("栖河县农业农村局", filing)))
        .extracting(refusal -> refusal.getPropertyPath().toString())
        .contains("filing.projects[0].budget.total")
        .doesNotHaveDuplicates();
  }

  @Test
  void refusesASubmissionWithoutSender() {
    Submission anonymous = new Submission(" ", Filing.builder().build());

    assertThat(desk.refusals(anonymous))
        .extracting(refusal -> refusal.getPropertyPath().toString())
        .contains("sender");
  }
}
