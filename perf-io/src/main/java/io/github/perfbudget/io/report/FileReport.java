package io.github.perfbudget.io.report;

import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.io.source.ReadStatus;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.Baseline;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.NotEvaluated;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was found in one file, with places.
 *
 * <p>For example {@code FileReport.of("a.txt", reading, FilingRules.standard())}. Immutable and
 * thread-safe.
 *
 * @param file the name as it was given
 * @param sha256 the digest of the file's bytes, 64 hexadecimal digits; empty where it could not be
 *     opened
 * @param status how much of the file was read
 * @param findings what the reader noticed and what the rules found, in the order of the text
 * @param notEvaluated the rules that could not be evaluated, and why
 * @param truncated whether there was more to find: than the maximum, beyond a limit of the reader,
 *     or after a deadline
 * @param verdicts which of the four each rule says, by its id, in the order of the rules
 */
public record FileReport(
    String file,
    Optional<String> sha256,
    ReadStatus status,
    List<PlacedFinding> findings,
    List<NotEvaluated> notEvaluated,
    boolean truncated,
    Map<String, Verdict> verdicts) {

  private static final Position TOP = Position.of(1, 1);

  /** Copies the lists and the verdicts. */
  public FileReport {
    findings = List.copyOf(findings);
    notEvaluated = List.copyOf(notEvaluated);
    verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
  }

  /**
   * Puts together what the reader noticed and what the rules found.
   *
   * @param file the file's name as it was given
   * @param reading the reading
   * @param report the rules' report on its filing
   * @return the file's report
   */
  public static FileReport of(String file, Reading reading, Report report) {
    List<Diagnostic> all = new ArrayList<>(reading.diagnostics());
    for (Finding finding : report.findings()) {
      all.add(new Diagnostic(finding, reading.sourceMap().locate(finding.path())));
    }
    all.sort(Comparator.comparingInt(each -> each.span().start()));
    return new FileReport(
        file,
        Optional.of(Sha256.of(reading.source())),
        reading.status(),
        all.stream().map(each -> PlacedFinding.of(each.finding(), each.span(), reading)).toList(),
        report.notEvaluated(),
        report.truncated() || reading.isTruncated(),
        report.verdicts());
  }

  /**
   * Judges what was read. Where nothing could be read, or the input {@linkplain Reading#isBroken is
   * broken}, the rules are not asked, for they would miss what the input has. Either is {@code
   * UNREADABLE}.
   *
   * @param file the file's name as it was given
   * @param reading the reading
   * @param rules the rules
   * @return the report of what the reader noticed and the rules found
   */
  public static FileReport of(String file, Reading reading, RuleSet rules) {
    if (reading.isBroken()) {
      return of(file, reading).unreadable();
    }
    return reading.status() == ReadStatus.UNREADABLE
        ? of(file, reading)
        : of(file, reading, rules.check(reading.filing()));
  }

  private FileReport unreadable() {
    return new FileReport(
        file, sha256, ReadStatus.UNREADABLE, findings, notEvaluated, truncated, verdicts);
  }

  /**
   * Reports a file that was read but not judged, as where it holds no filing.
   *
   * @param file the file's name as it was given
   * @param reading the reading
   * @return the report of what the reader noticed
   */
  public static FileReport of(String file, Reading reading) {
    return of(file, reading, Report.of(List.of(), List.of(), false));
  }

  /**
   * Reports a file that could not be opened.
   *
   * @param file the file's name as it was given
   * @param why the reason
   * @return the report, without digest
   */
  public static FileReport unreadable(String file, Finding why) {
    PlacedFinding placed = new PlacedFinding(why, TOP, TOP, List.of(), Optional.empty(), List.of());
    return new FileReport(
        file, Optional.empty(), ReadStatus.UNREADABLE, List.of(placed), List.of(), false, Map.of());
  }

  /**
   * Returns a copy without the findings that are known already. What is new among the consequences
   * of a known finding stands alone; a file that could not be read stays as it is.
   *
   * @param baseline the known findings
   * @return the copy
   */
  public FileReport without(Baseline baseline) {
    List<PlacedFinding> fresh =
        findings.stream().flatMap(each -> each.without(baseline).stream()).toList();
    return isUnreadable()
        ? this
        : new FileReport(file, sha256, status, fresh, notEvaluated, truncated, verdicts);
  }

  /**
   * Returns the rules that the filing has nothing for.
   *
   * @return their ids, in the order of the rules
   */
  public List<String> notApplicable() {
    return verdicts.entrySet().stream()
        .filter(each -> each.getValue() == Verdict.NOT_APPLICABLE)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Counts the findings.
   *
   * @return how many there are, consequences included
   */
  public int count() {
    return findings.stream().mapToInt(PlacedFinding::count).sum();
  }

  /**
   * Returns the gravest severity found, also among consequences.
   *
   * @return the severity, or empty where nothing was found
   */
  public Optional<Severity> worst() {
    return Report.of(findings.stream().map(PlacedFinding::finding).toList(), List.of(), false)
        .worst();
  }

  /**
   * Tells whether nothing of the file could be read, or not so much that rules can judge it.
   *
   * @return whether the status is {@code UNREADABLE}
   */
  public boolean isUnreadable() {
    return status == ReadStatus.UNREADABLE;
  }
}
