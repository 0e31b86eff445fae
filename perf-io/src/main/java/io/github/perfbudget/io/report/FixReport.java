package io.github.perfbudget.io.report;

import io.github.perfbudget.io.form.AppliedFixes;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Fix;
import io.github.perfbudget.validation.Language;
import java.util.Optional;

/**
 * What was mended in a text, for a console: one line for each finding.
 *
 * <p>For example {@code a.txt:63:2: fixed: the text holds the mobile number 139****0000
 * [privacy.telephone]}, or {@code a.txt:52:2: not fixed: the name is a label: the field would then
 * be absent; word it as the field allows [acme.name]} where the text does not take the fix.
 * Personal data is masked, and what could steer a console is spelled out, as in {@link TextReport}.
 * Stateless and thread-safe.
 */
public final class FixReport {

  /** Longer texts are not repeated. */
  private static final int LONGEST_TEXT = 30;

  private FixReport() {}

  /**
   * Writes what became of the fixes.
   *
   * @param file the name of the file
   * @param before the text before, of which the places are
   * @param fixes what was mended in it, and what was not
   * @param language the language of the messages
   * @return one line, ending in {@code \n}, for each; empty where there was nothing to mend
   */
  public static String text(String file, Reading before, AppliedFixes fixes, Language language) {
    StringBuilder lines = new StringBuilder();
    for (Finding each : fixes.made()) {
      lines.append(line(file, before, each, "fixed", message(each, language) + change(each)));
    }
    for (AppliedFixes.Refused each : fixes.refused()) {
      String why = message(each.finding(), language) + ": " + message(each.reason(), language);
      lines.append(line(file, before, each.finding(), "not fixed", why));
    }
    return lines.toString();
  }

  private static String line(
      String file, Reading before, Finding finding, String what, String told) {
    FieldPath path = finding.fix().map(Fix::path).orElseGet(finding::path);
    int start = before.sourceMap().locate(path).start();
    return VisibleText.of(file)
        + ":"
        + before.source().positionAt(start)
        + ": "
        + what
        + ": "
        + told
        + " ["
        + finding.rule()
        + "]\n";
  }

  private static String message(Finding finding, Language language) {
    return VisibleText.of(Privacy.maskText(finding.text(language)));
  }

  private static String change(Finding finding) {
    return Optional.of(finding)
        .flatMap(Finding::fix)
        .map(fix -> VisibleText.of(Privacy.maskText(fix.path(), fix.text())))
        .filter(text -> text.length() <= LONGEST_TEXT)
        .map(text -> " -> \"" + text + "\"")
        .orElse("");
  }
}
