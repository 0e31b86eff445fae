package io.github.perfbudget.io.report;

import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.RuleSet;

/**
 * A report as SARIF 2.1.0, for code hosts and editors.
 *
 * <p>A finding is a result with its region, in UTF-16 units; what it rests on and what follows from
 * it are its related locations, and a fix replaces the characters of its field. Rules that were not
 * evaluated are notifications of the run. Personal data is masked. Stateless and thread-safe.
 */
public final class SarifReport {

  private SarifReport() {}

  /**
   * Writes a report, indented by two blanks, with {@code \n} after each line.
   *
   * @param report the report
   * @param rules the rules that judged, which are listed with their help
   * @param language the language of messages and help
   * @return the SARIF log, ending in {@code \n}
   */
  public static String write(RunReport report, RuleSet rules, Language language) {
    return parts(report.engine(), report.profile(), rules, language).whole(report.files());
  }

  /**
   * Starts a report that is written file by file. Of the files before it keeps names, digests and
   * which rules were not evaluated.
   *
   * @param engine what judges the files, with its version, for example {@code perf-java 1.0.0}
   * @param profile the name of the set of rules, for example {@code standard}
   * @param rules the rules that judge, which are listed with their help
   * @param language the language of messages and help
   * @return the parts of the text that {@link #write(RunReport, RuleSet, Language)} gives
   */
  public static ReportParts parts(String engine, String profile, RuleSet rules, Language language) {
    return new SarifParts(engine, profile, rules, language);
  }
}
