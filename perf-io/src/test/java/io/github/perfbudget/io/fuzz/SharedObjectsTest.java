package io.github.perfbudget.io.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.perfbudget.io.form.Bundled;
import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.json.FilingLine;
import io.github.perfbudget.io.json.FilingModule;
import io.github.perfbudget.io.json.ProfileJson;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.JsonReport;
import io.github.perfbudget.io.report.JunitReport;
import io.github.perfbudget.io.report.RunReport;
import io.github.perfbudget.io.report.SarifReport;
import io.github.perfbudget.io.report.TextReport;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.model.diff.FilingDiff;
import io.github.perfbudget.model.testkit.FilingGenerator;
import io.github.perfbudget.validation.Baseline;
import io.github.perfbudget.validation.Deadline;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Profile;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.jakarta.FilingValidation;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many threads use the same public objects at once, and get what one gets alone. */
class SharedObjectsTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 2;

  private final SourceText source = SourceText.of(Bundled.texts().findFirst().orElseThrow());
  private final Reading reading = TableText.read(source, Limits.STANDARD);
  private final Filing filing = reading.filing();
  private final Filing other = FilingGenerator.filing(3, 3);
  private final String json = FilingJson.write(filing);
  private final Profile profile =
      ProfileJson.read(
          "{\"format\":\"perf-profile/1\",\"name\":\"a\",\"rules\":{\"plan.even\":{\"off\":\"b\"}}}"
              .getBytes(UTF_8),
          Trial.RULES);
  private final RuleSet rules = Trial.RULES.with(profile);
  private final Report report = rules.check(filing);
  private final Baseline baseline = Baseline.of(List.of());
  private final FileReport file = FileReport.of("a.txt", reading, report);
  private final RunReport run = new RunReport("perf 1", "a", List.of(file));
  private final JsonMapper mapper = JsonMapper.builder().addModule(new FilingModule()).build();
  private final Validator validator = FilingValidation.validator(Locale.ENGLISH);
  private final Deadline deadline = Deadline.none();
  private final List<FilingLine> lines =
      FilingJson.lines(new ByteArrayInputStream(FilingJson.writeLine(filing).getBytes(UTF_8)))
          .toList();
  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(FilingJson.schema(), InputFormat.JSON);

  /** What is done with the shared objects; each gives something that has an equality. */
  private List<Callable<Object>> uses() {
    return List.of(
        () -> TableText.read(source, Limits.STANDARD, deadline).filing(),
        () -> TableText.write(filing, TextForm.DOC),
        () -> TableText.edit(reading).apply().source().text(),
        () ->
            reading.filing().fields().map(each -> reading.sourceMap().locate(each.path())).toList(),
        () -> FilingJson.read(json),
        () -> FilingJson.write(filing),
        () -> lines.get(0).filing(),
        this::mapped,
        () -> rules.check(filing, deadline),
        () -> Trial.RULES.with(profile).rules().size(),
        () -> ProfileJson.write(profile),
        () -> file.without(baseline),
        () -> TextReport.findings(file, Language.CHINESE),
        () -> JsonReport.write(run, Language.ENGLISH),
        () -> SarifReport.write(run, rules, Language.CHINESE),
        () -> JunitReport.write(run, rules, Optional.of(Severity.ERROR), Language.ENGLISH),
        () -> FilingDiff.between(filing, other),
        () -> Privacy.mask(filing),
        () ->
            validator.validate(filing).stream()
                .map(ConstraintViolation::getMessage)
                .sorted()
                .toList(),
        () -> schema.validate(json, InputFormat.JSON).size());
  }

  private Object mapped() throws JsonProcessingException {
    return mapper.readValue(mapper.writeValueAsString(filing), Filing.class);
  }

  @Test
  void manyThreadsGetWhatOneGetsAlone() throws Exception {
    List<Object> alone = results(uses());
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<List<Object>>> together = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int shift = i;
        together.add(
            threads.submit(
                () -> {
                  start.await();
                  return rounds(shift);
                }));
      }
      for (Future<List<Object>> each : together) {
        assertThat(each.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Each thread begins with another use, so that different ones meet. */
  private List<Object> rounds(int shift) throws Exception {
    List<Object> results = List.of();
    List<Callable<Object>> shifted = new ArrayList<>(uses());
    Collections.rotate(shifted, -shift);
    for (int round : IntStream.range(0, ROUNDS).toArray()) {
      List<Object> now = results(shifted);
      Collections.rotate(now, shift);
      assertThat(round == 0 || now.equals(results)).isTrue();
      results = now;
    }
    return results;
  }

  private static List<Object> results(List<Callable<Object>> uses) throws Exception {
    List<Object> results = new ArrayList<>();
    for (Callable<Object> each : uses) {
      results.add(each.call());
    }
    return results;
  }
}
