package io.github.perfbudget.io.report;

import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import java.util.Optional;

/**
 * A report as JUnit XML, for build servers: a suite for each file, a case for each rule.
 *
 * <p>A case fails where the rule found something at or above a threshold; lesser findings are its
 * output. What follows from a finding counts for its own rule. A rule that found nothing but was
 * not evaluated somewhere is skipped, and a file that could not be read is one case in error.
 * Personal data is masked, and there are no times. Stateless and thread-safe.
 */
public final class JunitReport {

  private JunitReport() {}

  /**
   * Writes a report, with {@code \n} after each line.
   *
   * @param report the report
   * @param rules the rules that judged, a case for each
   * @param threshold the least severity that fails a case; empty where none does
   * @param language the language of the messages
   * @return the XML, ending in {@code \n}; to be stored in UTF-8
   */
  public static String write(
      RunReport report, RuleSet rules, Optional<Severity> threshold, Language language) {
    return parts(report.engine(), rules, threshold, language).whole(report.files());
  }

  /**
   * Starts a report that is written file by file.
   *
   * @param engine what judges the files, with its version, for example {@code perf-java 1.0.0}
   * @param rules the rules that judge, a case for each
   * @param threshold the least severity that fails a case; empty where none does
   * @param language the language of the messages
   * @return the parts of the text that {@link #write(RunReport, RuleSet, Optional, Language)} gives
   */
  public static ReportParts parts(
      String engine, RuleSet rules, Optional<Severity> threshold, Language language) {
    return new JunitParts(engine, rules, threshold, language);
  }
}
