package io.github.perfbudget.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TableTextException;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.io.json.BaselineJson;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.JsonReport;
import io.github.perfbudget.io.report.JunitReport;
import io.github.perfbudget.io.report.RunReport;
import io.github.perfbudget.io.report.SarifReport;
import io.github.perfbudget.io.report.TextReport;
import io.github.perfbudget.io.source.Encoding;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceSpan;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.model.diff.FilingDiff;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.List;
import java.util.Optional;

/** All that can be done with a filing that was read from anywhere, and must end well. */
final class Trial {

  static final RuleSet RULES = FilingRules.standard();

  private Trial() {}

  /** Reads a table text, and goes on with what was read. */
  static Reading ofTableText(byte[] text) {
    Reading reading = TableText.read(text);
    assertThat(reading.source().bytes()).isEqualTo(text);
    requirePlaces(reading);
    requireJudged(reading);
    requireWritten(reading.filing());
    return reading;
  }

  /** Every field and every diagnostic stands somewhere in the text. */
  static void requirePlaces(Reading reading) {
    reading
        .filing()
        .fields()
        .forEach(field -> requireInside(reading, reading.sourceMap().locate(field.path())));
    reading.diagnostics().forEach(noticed -> requireInside(reading, noticed.span()));
  }

  private static void requireInside(Reading reading, SourceSpan span) {
    if (span.end() > reading.source().text().length()) {
      throw new AssertionError(span + " is behind the text");
    }
  }

  /** Every rule judges, and every report can be written; that in JSON is a baseline. */
  static void requireJudged(Reading reading) {
    Report report = RULES.check(reading.filing());
    assertThat(report.notEvaluated()).noneMatch(each -> each.arguments().containsKey("failure"));
    FileReport file = FileReport.of("文本.txt", reading, report);
    RunReport run = new RunReport("perf-java 1", RULES.profile(), List.of(file));
    for (Language language : Language.values()) {
      requireLines(TextReport.findings(file, language), file.findings().size());
      SarifReport.write(run, RULES, language);
      JunitReport.write(run, RULES, Optional.of(Severity.WARNING), language);
    }
    String json = JsonReport.write(run, Language.CHINESE);
    assertThat(file.without(BaselineJson.read(bytes(json))).findings())
        .matches(left -> left.isEmpty() || file.isUnreadable());
  }

  private static void requireLines(String text, int lines) {
    assertThat(text.chars().filter(c -> c == '\n').count()).isEqualTo(lines);
  }

  /** The filing can be written as JSON, and as table text if it can stand there. */
  static void requireWritten(Filing filing) {
    assertThat(FilingJson.read(FilingJson.write(filing))).isEqualTo(filing);
    assertThat(FilingDiff.between(filing, filing).changes()).isEmpty();
    Filing masked = Privacy.mask(filing);
    assertThat(Privacy.mask(masked)).isEqualTo(masked);
    for (TextForm form : TextForm.values()) {
      requireTableText(filing, form);
    }
  }

  private static void requireTableText(Filing filing, TextForm form) {
    try {
      String text = TableText.write(filing, form);
      assertThat(TableText.read(bytes(text)).filing()).isEqualTo(filing);
    } catch (TableTextException refused) {
      assertThat(refused.findings()).isNotEmpty();
    }
  }

  /** A text in UTF-8, of which every text written here is one. */
  static byte[] bytes(String text) {
    return SourceText.of(text, Encoding.UTF_8).bytes();
  }
}
