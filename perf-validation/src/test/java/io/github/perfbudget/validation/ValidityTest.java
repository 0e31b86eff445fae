package io.github.perfbudget.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.rules.FilingRules;
import io.github.perfbudget.validation.testkit.ValidFilings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule judges as of a day: the one asked for, else the first of the filing's own year. */
class ValidityTest {

  private static final Rule<Filing> ALWAYS_BROKEN =
      Rule.<Filing>builder()
          .id("acme.dated")
          .severity(Severity.WARNING)
          .title("题", "Title")
          .message("错", "wrong")
          .basis(Basis.houseRule())
          .validFrom(LocalDate.of(2021, 8, 18))
          .validTo(LocalDate.of(2024, 12, 31))
          .check((filing, at) -> Stream.of(Breach.at(at)))
          .build();

  private static final RuleSet RULES = RuleSet.of(List.of(ALWAYS_BROKEN));

  private static Filing of(Integer year) {
    return ValidFilings.filing().withYear(Optional.ofNullable(year));
  }

  private static String told(RuleSet rules, Integer year) {
    Report report = rules.check(of(year));
    assertThat(report.findings().size() + report.notEvaluated().size()).isEqualTo(1);
    return report.notEvaluated().stream()
        .map(each -> each.path() + " " + each.text(Language.ENGLISH))
        .findFirst()
        .orElse("judged");
  }

  @ParameterizedTest
  @CsvSource({
    "2021-08-17, 2023, ' the rule is in force from 2021-08-18, judged as of 2021-08-17'",
    "2021-08-18, 2020, judged",
    "2024-12-31, 2025, judged",
    "2025-01-01, 2023, ' the rule was in force to 2024-12-31, judged as of 2025-01-01'",
    "2022-01-01, ,     judged",
    "          , 2021, '/year the rule is in force from 2021-08-18, judged as of 2021-01-01'",
    "          , 2022, judged",
    "          , 2025, '/year the rule was in force to 2024-12-31, judged as of 2025-01-01'",
    "          , ,     judged",
  })
  void aRuleIsAskedOnTheDaysOfItsForce(LocalDate asked, Integer year, String said) {
    assertThat(told(asked == null ? RULES : RULES.asOf(asked), year)).isEqualTo(said);
  }

  @Test
  void theReasonIsSaidInChineseToo() {
    assertThat(RULES.asOf(LocalDate.of(2020, 5, 1)).check(of(2023)).notEvaluated())
        .extracting(each -> each.text(Language.CHINESE))
        .containsExactly("本规则自2021-08-18起施行，校验基准日为2020-05-01");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1, 9999, 1_000_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void anyYearCanBeJudged(int year) {
    assertThat(RULES.check(of(year)).verdicts()).hasSize(1);
  }

  @Test
  void aRuleOutOfForceHasTheVerdictNotEvaluated() {
    Report report = RULES.asOf(LocalDate.of(2020, 5, 1)).check(of(2023));

    assertThat(report.rules(Verdict.NOT_EVALUATED)).containsExactly("acme.dated");
  }

  @Test
  void theDayStaysWhenTheSetIsChangedOtherwise() {
    LocalDate day = LocalDate.of(2020, 5, 1);
    RuleSet rules = RULES.asOf(day);
    Profile dated = Profile.builder().name("dated").asOf(LocalDate.of(2022, 1, 1)).build();

    assertThat(rules.withMaximum(5).asOf()).contains(day);
    assertThat(rules.with(Profile.standard()).asOf()).contains(day);
    assertThat(rules.with(dated).asOf()).contains(LocalDate.of(2022, 1, 1));
    assertThat(rules.plus(ALWAYS_BROKEN.withId("acme.more")).asOf()).contains(day);
    assertThat(RULES.asOf()).isEmpty();
  }

  @Test
  void exactlyTheRulesOfTheGuideOf2021HaveADate() {
    assertThat(FilingRules.standard().rules())
        .filteredOn(rule -> rule.validFrom().isPresent() || rule.validTo().isPresent())
        .allSatisfy(rule -> assertThat(rule.validFrom()).contains(LocalDate.of(2021, 8, 18)))
        .extracting(Rule::id)
        .containsExactly("class.outputs", "target.satisfaction.low");
  }
}
