package io.github.perfbudget.io.report;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;

/**
 * A report for a console: one line a finding, and a summary apart from them.
 *
 * <p>For example {@code a.txt:12:5: error: 合计与分项之和不符 [budget.sum]}. What follows from a finding is
 * counted in its line. Personal data is masked; control, direction and invisible characters are
 * spelled out as {@code \}{@code u202e}. Problems of JSON and of writing name the address: {@code
 * a.json:1:71: error: /year: …}. Stateless and thread-safe.
 */
public final class TextReport {

  private TextReport() {}

  /**
   * Writes the findings of one file.
   *
   * @param report the file's report
   * @param language the language of the messages
   * @return one line, ending in {@code \n}, for each finding; empty where there is none
   */
  public static String findings(FileReport report, Language language) {
    return findings(report, language, TextStyle.PLAIN);
  }

  /**
   * Writes the findings of one file, for a terminal too.
   *
   * @param report the file's report
   * @param language the language of the messages
   * @param style whether there are colours
   * @return one line, ending in {@code \n}, for each finding; empty where there is none
   */
  public static String findings(FileReport report, Language language, TextStyle style) {
    StringBuilder lines = new StringBuilder();
    for (PlacedFinding each : report.findings()) {
      lines.append(line(report.file(), each, language, style)).append('\n');
    }
    return lines.toString();
  }

  /**
   * Writes the findings of all files.
   *
   * @param report the run's report
   * @param language the language of the messages
   * @return one line, ending in {@code \n}, for each finding; empty where there is none
   */
  public static String findings(RunReport report, Language language) {
    StringBuilder lines = new StringBuilder();
    report.files().forEach(each -> lines.append(findings(each, language)));
    return lines.toString();
  }

  /** Writes one finding, without line end. */
  static String line(String file, PlacedFinding placed, Language language, TextStyle style) {
    Finding finding = placed.finding();
    return style.place(VisibleText.of(file) + ":" + placed.start())
        + ": "
        + style.severity(finding.severity())
        + ": "
        + VisibleText.of(Privacy.maskText(address(finding) + finding.text(language)))
        + more(placed.consequences().size(), language)
        + " "
        + style.rule("[" + finding.rule() + "]");
  }

  /** The address of what no field of a table text is about: a member of JSON, a text to write. */
  private static String address(Finding finding) {
    boolean told = finding.rule().startsWith("json.") || finding.rule().startsWith("write.");
    return told && !finding.path().equals(FieldPath.ROOT) ? finding.path() + ": " : "";
  }

  private static String more(int consequences, Language language) {
    if (consequences == 0) {
      return "";
    }
    return switch (language) {
      case CHINESE -> "（由此引起另" + consequences + "项）";
      case ENGLISH -> " (and " + consequences + " more that follow from it)";
    };
  }

  /**
   * Sums a run up.
   *
   * @param report the run's report
   * @param language the language
   * @return one line, ending in {@code \n}: how many files, and how many findings of each severity
   */
  public static String summary(RunReport report, Language language) {
    return RunSummary.of(report).text(language);
  }
}
