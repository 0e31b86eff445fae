package io.github.perfbudget.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.rules.FilingRules;
import io.github.perfbudget.validation.testkit.ValidFilings;
import java.math.BigDecimal;
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
  void aThresholdIsThatOfTheProfile() {
    Filing asked = ValidFilings.indicator(8, row -> row.withTarget(Target.parse("≥70%")));
    Profile strict =
        profile()
            .putSetting(
                "target.satisfaction.low",
                setting("target.satisfaction.low", "minimum", new BigDecimal("80")))
            .build();

    assertThat(FilingRules.standard().check(asked).findings()).isEmpty();
    assertThat(FilingRules.standard().with(strict).check(asked).findings())
        .extracting(each -> each.text(Language.ENGLISH))
        .containsExactly(
            "the target \"≥70%\" of \"企业满意度\" is less than 80%, which earns no points");
  }

  @Test
  void wordsAreThoseOfTheProfile() {
    Filing counted = ValidFilings.indicator(0, row -> row.withTarget(Target.parse("≥4展位次")));
    Profile accepting =
        profile()
            .putSetting("target.unit.known", setting("target.unit.known", "units", List.of("展位次")))
            .build();

    assertThat(FilingRules.standard().check(counted).findings())
        .extracting(Finding::rule)
        .contains("target.unit.known");
    assertThat(FilingRules.standard().with(accepting).check(counted).findings())
        .extracting(Finding::rule)
        .doesNotContain("target.unit.known");
  }

  @Test
  void aSecondProfileChangesOnlyWhatItMentions() {
    Profile names = settings("indicator.length", "name", 10);
    Profile targets = settings("indicator.length", "target", 20);

    Settings both =
        FilingRules.standard()
            .with(names)
            .with(targets)
            .find("indicator.length")
            .orElseThrow()
            .settings();

    assertThat(value(both, "name")).isEqualTo(10);
    assertThat(value(both, "target")).isEqualTo(20);
    assertThat(value(both, "text")).isEqualTo(2000);
  }

  private static Profile settings(String rule, String parameter, Object value) {
    return profile().putSetting(rule, setting("indicator.length", parameter, value)).build();
  }

  private static Settings setting(String rule, String parameter, Object value) {
    return Settings.USUAL.with(rule(rule), parameter, value);
  }

  private static Object value(Settings settings, String parameter) {
    return settings.get(rule("indicator.length").parameter(parameter).orElseThrow());
  }

  private static Rule<Filing> rule(String id) {
    return FilingRules.standard().find(id).orElseThrow();
  }

  @Test
  void aParameterIsSetByANameThatTheRuleKnows() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> setting("plan.even", "name", 10))
        .withMessage("the rule has no parameter name: plan.even");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> setting("indicator.length", "name", "10"));
  }

  @Test
  void aParameterIsRefusedWhereTheRuleDoesNotHaveIt() {
    Profile wrong = settings("plan.even", "name", 10);
    Profile unknown = settings("plan.evn", "name", 10);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilingRules.standard().with(wrong))
        .withMessage("the rule has no parameter name: plan.even");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FilingRules.standard().with(unknown))
        .withMessage("no rule has this id: plan.evn");
  }

  @Test
  void everyParameterHasANameOfItsOwnAndWordsInBothLanguages() {
    assertThat(FilingRules.standard().rules())
        .allSatisfy(
            rule ->
                assertThat(rule.parameters()).extracting(Parameter::name).doesNotHaveDuplicates())
        .flatExtracting(Rule::parameters)
        .hasSizeGreaterThan(10)
        .allSatisfy(
            parameter -> {
              assertThat(((Parameter<?>) parameter).name()).matches("[a-z]+");
              assertThat(((Parameter<?>) parameter).title().chinese()).isNotBlank();
              assertThat(((Parameter<?>) parameter).title().english()).isNotBlank();
            });
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
