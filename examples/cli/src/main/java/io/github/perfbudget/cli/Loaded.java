package io.github.perfbudget.cli;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import java.util.List;

/**
 * What an input holds, in either format.
 *
 * @param report what was noticed and found in it
 * @param reading the filing, as far as it could be read, and the places of its fields
 */
record Loaded(FileReport report, Reading reading) {

  private static final Reading NOTHING = TableText.read(new byte[0]);

  /** Reads an input and judges it. Never fails: what is wrong with it stands in the report. */
  static Loaded of(Input input, RuleSet rules) {
    return of(InputPart.of(input), rules);
  }

  /** Reads a part of an input and judges it. Never fails. */
  static Loaded of(InputPart part, RuleSet rules) {
    try {
      Reading reading = part.read();
      return new Loaded(FileReport.of(part.name(), reading, rules), reading);
    } catch (InputException broken) {
      return nothing(part, broken);
    } catch (RuntimeException | Error failure) {
      return nothing(part, InputProblem.unexpected(failure));
    }
  }

  private static Loaded nothing(InputPart part, InputException why) {
    return new Loaded(FileReport.unreadable(part.name(), why.finding()), NOTHING);
  }

  /** Reads a filing in either format. */
  static Reading read(byte[] bytes) {
    SourceText source = SourceText.of(bytes);
    return FilingJson.looksLikeJson(source.text())
        ? FilingJson.reading(source)
        : TableText.read(source, Limits.STANDARD);
  }

  Filing filing() {
    return reading.filing();
  }

  /** Reports what is wrong with fields of the filing, and nothing else. */
  FileReport reportOf(List<Finding> findings) {
    Reading silent =
        new Reading(
            reading.source(),
            reading.filing(),
            reading.sourceMap(),
            List.of(),
            reading.status(),
            reading.limits());
    return FileReport.of(report.file(), silent, Report.of(findings, List.of(), false));
  }

  /**
   * Tells whether the whole content is in the filing. What table text holds always is, understood
   * or not; what JSON holds is not where it breaks the format.
   */
  boolean isComplete() {
    return !report.isUnreadable()
        && report.findings().stream().noneMatch(each -> breaksJson(each.finding()));
  }

  private static boolean breaksJson(Finding finding) {
    return finding.rule().startsWith("json.") && finding.severity() == Severity.ERROR;
  }
}
