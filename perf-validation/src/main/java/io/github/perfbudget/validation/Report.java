package io.github.perfbudget.validation;

import io.github.perfbudget.model.Filing;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was found in one filing (校验报告).
 *
 * <p>The report says what was found, not whether that is acceptable: see {@link #worst}. Immutable
 * and thread-safe.
 *
 * @param findings the findings in the order of the filing; what follows from another finding stands
 *     under it
 * @param notEvaluated the rules that could not be evaluated, where and why, in the order of the
 *     filing
 * @param truncated whether there was more to find than the maximum, of which the gravest were kept
 * @param verdicts which of the four each rule says, by its id, in the order of the rules
 */
public record Report(
    List<Finding> findings,
    List<NotEvaluated> notEvaluated,
    boolean truncated,
    Map<String, Verdict> verdicts) {

  /** Puts findings and rules in the order of the filing. */
  public Report {
    findings =
        findings.stream().sorted(Comparator.comparing(Finding::path, Filing.fieldOrder())).toList();
    notEvaluated =
        notEvaluated.stream()
            .sorted(Comparator.comparing(NotEvaluated::path, Filing.fieldOrder()))
            .toList();
    verdicts = Collections.unmodifiableMap(new LinkedHashMap<>(verdicts));
  }

  /**
   * Creates a report of findings alone, without verdicts.
   *
   * @param findings the findings
   * @param notEvaluated the rules that could not be evaluated
   * @param truncated whether there was more to find
   * @return the report
   */
  public static Report of(
      List<Finding> findings, List<NotEvaluated> notEvaluated, boolean truncated) {
    return new Report(findings, notEvaluated, truncated, Map.of());
  }

  /**
   * Returns the ids of the rules that say the same of the filing.
   *
   * @param verdict what they say
   * @return the ids, in the order of the rules
   */
  public List<String> rules(Verdict verdict) {
    return verdicts.entrySet().stream()
        .filter(each -> each.getValue() == verdict)
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * Returns the gravest severity found, also among consequences.
   *
   * @return the severity, or empty where nothing was found
   */
  public Optional<Severity> worst() {
    return findings.stream()
        .flatMap(each -> Stream.concat(Stream.of(each), each.consequences().stream()))
        .map(Finding::severity)
        .min(Comparator.naturalOrder());
  }
}
