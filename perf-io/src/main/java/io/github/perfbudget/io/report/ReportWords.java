package io.github.perfbudget.io.report;

import io.github.perfbudget.io.json.WrittenReport.OfEvidence;
import io.github.perfbudget.io.json.WrittenReport.OfFile;
import io.github.perfbudget.io.json.WrittenReport.OfFinding;
import io.github.perfbudget.io.json.WrittenReport.OfNotEvaluated;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.validation.Fix;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.NotEvaluated;

/** Puts what was found in a file into the words of a language, masked. */
final class ReportWords {

  private ReportWords() {}

  static OfFile of(FileReport report, Language language) {
    return new OfFile(
        report.file(),
        report.sha256(),
        report.status(),
        report.findings().stream().map(each -> of(each, language)).toList(),
        report.notEvaluated().stream().map(each -> of(each, language)).toList(),
        report.notApplicable(),
        report.truncated());
  }

  private static OfFinding of(PlacedFinding placed, Language language) {
    var finding = placed.finding();
    return new OfFinding(
        finding.rule(),
        finding.ref(),
        finding.severity(),
        finding.path(),
        placed.start().line(),
        placed.start().column(),
        placed.end().line(),
        placed.end().column(),
        Privacy.maskText(finding.text(language)),
        placed.evidence().stream().map(ReportWords::of).toList(),
        finding.basis().map(each -> each.text(language)),
        finding.fingerprint(),
        finding.fix().map(ReportWords::masked),
        placed.consequences().stream().map(each -> of(each, language)).toList());
  }

  private static OfEvidence of(PlacedEvidence placed) {
    FieldPath path = placed.evidence().path();
    String text = Privacy.maskText(path, placed.evidence().text());
    return new OfEvidence(path, placed.position().line(), text);
  }

  private static Fix masked(Fix fix) {
    return Fix.of(fix.path(), Privacy.maskText(fix.path(), fix.text()));
  }

  private static OfNotEvaluated of(NotEvaluated rule, Language language) {
    return new OfNotEvaluated(rule.rule(), Privacy.maskText(rule.text(language)));
  }
}
