package io.github.perfbudget.io.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.validation.Fix;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.NotEvaluated;
import java.util.List;
import java.util.Optional;

/** The members of the JSON report, in the order of the format {@code perf-report/1}, masked. */
final class ReportMembers {

  private ReportMembers() {}

  record OfRun(
      @JsonProperty String format,
      @JsonProperty String engine,
      @JsonProperty String profile,
      @JsonProperty List<OfFile> files) {

    static OfRun of(RunReport report, Language language) {
      return new OfRun(
          "perf-report/1",
          report.engine(),
          report.profile(),
          report.files().stream().map(each -> OfFile.of(each, language)).toList());
    }
  }

  record OfFile(
      @JsonProperty String file,
      @JsonProperty @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> sha256,
      @JsonProperty String status,
      @JsonProperty List<OfFinding> findings,
      @JsonProperty List<OfNotEvaluated> notEvaluated,
      @JsonProperty boolean truncated) {

    static OfFile of(FileReport report, Language language) {
      return new OfFile(
          report.file(),
          report.sha256(),
          report.status().label(),
          report.findings().stream().map(each -> OfFinding.of(each, language)).toList(),
          report.notEvaluated().stream().map(each -> OfNotEvaluated.of(each, language)).toList(),
          report.truncated());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  record OfFinding(
      @JsonProperty String rule,
      @JsonProperty Optional<String> ref,
      @JsonProperty String severity,
      @JsonProperty String path,
      @JsonProperty int line,
      @JsonProperty int column,
      @JsonProperty int endLine,
      @JsonProperty int endColumn,
      @JsonProperty String message,
      @JsonProperty List<OfEvidence> evidence,
      @JsonProperty Optional<String> basis,
      @JsonProperty String fingerprint,
      @JsonProperty Optional<OfFix> fix,
      @JsonProperty List<OfFinding> consequences) {

    static OfFinding of(PlacedFinding placed, Language language) {
      var finding = placed.finding();
      return new OfFinding(
          finding.rule(),
          finding.ref(),
          finding.severity().code(),
          finding.path().toString(),
          placed.start().line(),
          placed.start().column(),
          placed.end().line(),
          placed.end().column(),
          Privacy.maskText(finding.text(language)),
          placed.evidence().stream().map(OfEvidence::of).toList(),
          finding.basis().map(each -> each.text(language)),
          finding.fingerprint(),
          finding.fix().map(OfFix::of),
          placed.consequences().stream().map(each -> of(each, language)).toList());
    }
  }

  record OfEvidence(@JsonProperty String path, @JsonProperty int line, @JsonProperty String text) {

    static OfEvidence of(PlacedEvidence placed) {
      FieldPath path = placed.evidence().path();
      String text = Privacy.maskText(path, placed.evidence().text());
      return new OfEvidence(path.toString(), placed.position().line(), text);
    }
  }

  record OfFix(@JsonProperty String path, @JsonProperty String text) {

    static OfFix of(Fix fix) {
      return new OfFix(fix.path().toString(), Privacy.maskText(fix.path(), fix.text()));
    }
  }

  record OfNotEvaluated(@JsonProperty String rule, @JsonProperty String because) {

    static OfNotEvaluated of(NotEvaluated rule, Language language) {
      return new OfNotEvaluated(rule.rule(), Privacy.maskText(rule.text(language)));
    }
  }
}
