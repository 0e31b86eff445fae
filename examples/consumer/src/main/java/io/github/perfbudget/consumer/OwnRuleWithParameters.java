package io.github.perfbudget.consumer;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.validation.Basis;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Evidence;
import io.github.perfbudget.validation.Exempt;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Fix;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.NotEvaluated;
import io.github.perfbudget.validation.Outcome;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Profile;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Settings;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Undecided;
import io.github.perfbudget.validation.Wording;
import java.util.List;
import java.util.stream.Stream;

/** A rule with a parameter: what it finds, what it mends, what it exempts and cannot decide. */
public final class OwnRuleWithParameters {

  private static final Parameter<Integer> LONGEST =
      Parameter.count("longest", 12, "名称最多的字数", "the characters of the longest name");

  private static final Wording NO_NAME = Wording.of("没有名称", "there is no name");

  private OwnRuleWithParameters() {}

  /**
   * Prints what is found with the usual value, and with that of a profile.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Project project =
        Project.builder()
            .addIndicator(Indicator.builder().name("养护里程（县、乡道）").build())
            .addIndicator(Indicator.builder().name("——").build())
            .addIndicator(Indicator.builder().basis("养护计划").build())
            .build();
    Filing filing = Filing.builder().addProject(project).build();
    Rule<Project> rule = names().forEach("indicators", Project::indicators);
    RuleSet rules = RuleSet.of(List.of(rule.forEach("projects", Filing::projects)));
    Settings strict = Settings.USUAL.with(LONGEST, 6);
    Profile county = Profile.builder().name("county").putSetting(rule.id(), strict).build();

    tell(rules, filing);
    tell(rules.with(county), filing);
  }

  private static void tell(RuleSet rules, Filing filing) {
    Outcome outcome = rules.rules().get(0).judge(filing, FieldPath.ROOT);
    System.out.println(rules.profile() + ": " + outcome.verdict().code());
    for (Finding finding : outcome.findings()) {
      System.out.println(finding.path() + ": " + finding.text(Language.ENGLISH));
      finding.evidence().stream().map(Evidence::text).forEach(System.out::println);
      finding.fix().map(Fix::text).ifPresent(System.out::println);
    }
    for (NotEvaluated open : outcome.notEvaluated()) {
      System.out.println(open.path() + ": " + open.text(Language.ENGLISH));
    }
  }

  private static Rule<Indicator> names() {
    return Rule.<Indicator>builder()
        .id("acme.indicator.name")
        .severity(Severity.WARNING)
        .title("指标名称简短", "Names of indicators are short")
        .message("名称超过{limit}字", "the name has more than {limit} characters")
        .basis(Basis.houseRule())
        .example("养护里程（县道、乡道）", "养护里程")
        .addParameter(LONGEST)
        .checkedBy(settings -> (row, path) -> judge(row, path.field("name"), settings))
        .build();
  }

  private static Stream<Judgement> judge(Indicator row, FieldPath place, Settings settings) {
    String name = row.name().orElse("");
    if (name.isEmpty()) {
      return Stream.of(Undecided.at(place, NO_NAME));
    }
    if (name.equals("——")) {
      return Stream.of(Exempt.at(place));
    }
    int longest = settings.get(LONGEST);
    return name.length() <= longest ? Stream.empty() : Stream.of(tooLong(name, place, longest));
  }

  private static Breach tooLong(String name, FieldPath place, int longest) {
    Breach breach = Breach.at(place).with("limit", String.valueOf(longest)).resting(place, name);
    int bracket = name.indexOf('（');
    return bracket > 0 ? breach.mendedBy(name.substring(0, bracket)) : breach;
  }
}
