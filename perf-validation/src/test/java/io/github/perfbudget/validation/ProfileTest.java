package io.github.perfbudget.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.rules.FilingRules;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {

  private static final FieldPath TOTAL = FieldPath.parse("/projects/0/budget/total");

  /** A project whose sources lack this much of 25万元. */
  private static Filing lacking(String fiscal, String unit) {
    var budget =
        ProjectBudget.builder().total(Figure.parse("25", unit)).fiscal(Figure.parse(fiscal, unit));
    return Filing.builder()
        .addProject(Project.builder().name("农村道路养护").budget(budget.build()).build())
        .build();
  }

  private static List<Finding> sums(Profile profile, Filing filing) {
    return FilingRules.standard().with(profile).check(filing).findings().stream()
        .filter(each -> each.rule().equals("budget.sum"))
        .toList();
  }

  private static Profile.Builder profile() {
    return Profile.builder().name("county");
  }

  @Test
  void theStandardProfileChangesNothing() {
    RuleSet standard = FilingRules.standard();

    RuleSet same = standard.with(Profile.standard());

    assertThat(same.rules()).isEqualTo(standard.rules());
    assertThat(same.profile()).isEqualTo("standard").isEqualTo(standard.profile());
    assertThat(same.check(lacking("20", "万元"))).isEqualTo(standard.check(lacking("20", "万元")));
  }

  @Test
  void aSeverityIsThatOfTheProfile() {
    Profile lenient = profile().putSeverity("budget.sum", Severity.INFO).build();

    assertThat(sums(lenient, lacking("20", "万元")))
        .extracting(Finding::severity)
        .containsExactly(Severity.INFO);
    assertThat(sums(Profile.standard(), lacking("20", "万元")))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @ParameterizedTest
  @CsvSource({
    "24.9,    万元, 0.1万元, 0",
    "25.1,    万元, 1000元,  0",
    "24.9,    万元, 999.99元, 1",
    "24.8999, 万元, 0.1万元, 1",
    "25.1001, 万元, 0.1万元, 1",
    "24.99,   万元, 0元,     1",
    "24,      元,   1元,     0",
    "24,      '',   1亿元,   1",
    "24,      人,   1亿元,   1",
  })
  void aSumMayBeOffByTheToleranceAndNoMore(
      String fiscal, String unit, String tolerance, int findings) {
    Profile tolerant = profile().putTolerance("budget.sum", Amount.parse(tolerance)).build();

    assertThat(sums(tolerant, lacking(fiscal, unit))).hasSize(findings);
  }

  @Test
  void exactlyTheRulesOnSumsHaveATolerance() {
    assertThat(FilingRules.standard().rules())
        .filteredOn(rule -> rule.tolerance().isPresent())
        .allSatisfy(rule -> assertThat(rule.tolerance()).contains(Amount.parse("0元")))
        .extracting(Rule::id)
        .containsExactly(
            "budget.sum",
            "declaration.projects",
            "declaration.sum",
            "declaration.balance",
            "plan.total",
            "narrative.total",
            "narrative.amount");
  }

  @Test
  void aRuleThatIsSwitchedOffIsReportedAsNotEvaluatedWithTheReason() {
    RuleSet rules =
        FilingRules.standard().with(profile().putSwitchedOff("budget.sum", "另有结转").build());

    Report report = rules.check(lacking("20", "万元"));

    assertThat(rules.find("budget.sum")).isEmpty();
    assertThat(rules.profile()).isEqualTo("county");
    assertThat(report.findings())
        .noneMatch(each -> each.path().equals(TOTAL) && each.rule().equals("budget.sum"));
    assertThat(report.notEvaluated())
        .filteredOn(each -> each.rule().equals("budget.sum"))
        .extracting(each -> each.text(Language.ENGLISH))
        .containsExactly("switched off by the profile county: 另有结转");
  }

  @ParameterizedTest
  @CsvSource({"budget.sun", "text.encoding", "''"})
  void anUnknownRuleIsRefused(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilingRules.standard().with(profile().putSwitchedOff(id, "停用").build()))
        .withMessage("no rule has this id: " + id);
  }

  @Test
  void aToleranceIsRefusedWhereTheRuleHasNone() {
    Profile wrong = profile().putTolerance("plan.even", Amount.parse("1元")).build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilingRules.standard().with(wrong))
        .withMessage("the rule has no tolerance: plan.even");
  }

  @Test
  void aProfileThatMakesNoSenseIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profile.builder().name(" ").build())
        .withMessage("the name is blank");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> profile().putSwitchedOff("budget.sum", " ").build())
        .withMessage("no reason is given: budget.sum");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> profile().putTolerance("budget.sum", Amount.parse("1-2元")).build())
        .withMessage("the tolerance is no plain amount: budget.sum");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                profile()
                    .putSwitchedOff("budget.sum", "停用")
                    .putSeverity("budget.sum", Severity.INFO)
                    .build())
        .withMessage("a rule that is switched off has other settings");
  }
}
