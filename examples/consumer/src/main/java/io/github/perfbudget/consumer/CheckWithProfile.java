package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.json.BaselineJson;
import io.github.perfbudget.io.json.ProfileJson;
import io.github.perfbudget.io.report.FileReport;
import io.github.perfbudget.io.report.JsonReport;
import io.github.perfbudget.io.report.RunReport;
import io.github.perfbudget.io.report.TextReport;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Profile;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.rules.FilingRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Rules as an office wants them, and what is new since the last report. */
public final class CheckWithProfile {

  private static final String PROFILE =
      """
      {"format": "perf-profile/1", "name": "county", "rules": {
        "budget.sum": {"tolerance": "5万元"},
        "text.signs": {"off": "both signs are in use here"},
        "target.unit.known": {"severity": "error"}
      }}
      """;

  private CheckWithProfile() {}

  /**
   * Prints what is wrong by the profile, then what is new in the next check.
   *
   * @param args the file
   * @throws IOException if the file cannot be read
   */
  public static void main(String[] args) throws IOException {
    byte[] file = PROFILE.getBytes(StandardCharsets.UTF_8);
    Profile profile = ProfileJson.read(file, FilingRules.standard());
    RuleSet rules = FilingRules.standard().with(profile);
    Reading reading = TableText.read(Path.of(args[0]));
    FileReport found = FileReport.of("filing", reading, rules);
    System.out.print(TextReport.findings(found, Language.ENGLISH));

    RunReport run = new RunReport("desk", rules.profile(), List.of(found));
    byte[] known = JsonReport.write(run, Language.ENGLISH).getBytes(StandardCharsets.UTF_8);
    System.out.println("new: " + found.without(BaselineJson.read(known)).count());
  }
}
