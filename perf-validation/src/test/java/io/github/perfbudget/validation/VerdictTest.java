package io.github.perfbudget.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.rules.FilingRules;
import io.github.perfbudget.validation.testkit.ValidFilings;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A report says of each rule which of the four it is. */
class VerdictTest {

  private static Rule<Filing> saying(String id, List<Judgement> said) {
    return Rule.<Filing>builder()
        .id(id)
        .severity(Severity.INFO)
        .title("题", "Title")
        .message("错", "wrong")
        .basis(Basis.houseRule())
        .check((filing, at) -> said.stream())
        .build();
  }

  private static Judgement broken() {
    return Breach.at(FieldPath.ROOT);
  }

  private static Judgement undecided() {
    return Undecided.at(FieldPath.ROOT, Wording.of("不明", "unclear"));
  }

  private static Judgement notApplicable() {
    return Exempt.at(FieldPath.ROOT);
  }

  @Test
  void oneFindingDecidesAndThenOneOpenQuestion() {
    RuleSet rules =
        RuleSet.of(
            List.of(
                saying("a.passed", List.of()),
                saying("a.found", List.of(undecided(), broken(), notApplicable())),
                saying("a.open", List.of(notApplicable(), undecided())),
                saying("a.none", List.of(notApplicable()))));

    assertThat(rules.check(ValidFilings.filing()).verdicts())
        .containsExactly(
            Map.entry("a.passed", Verdict.PASSED),
            Map.entry("a.found", Verdict.FOUND),
            Map.entry("a.open", Verdict.NOT_EVALUATED),
            Map.entry("a.none", Verdict.NOT_APPLICABLE));
  }

  @Test
  void aRuleThatIsSwitchedOffIsNotEvaluated() {
    Profile off = Profile.builder().name("off").putSwitchedOff("plan.even", "停用").build();

    Report report = FilingRules.standard().with(off).check(ValidFilings.filing());

    assertThat(report.rules(Verdict.NOT_EVALUATED)).containsExactly("plan.even");
    assertThat(report.verdicts()).hasSameSizeAs(FilingRules.standard().rules());
  }

  @Test
  void beyondTheMaximumEveryRuleIsAskedAndTheGravestStay() {
    Rule<Filing> remarks =
        saying("a.remark", List.of(broken(), broken())).withSeverity(Severity.INFO);
    Rule<Filing> error = saying("a.late", List.of(broken())).withSeverity(Severity.ERROR);

    Report report = RuleSet.of(List.of(remarks, error)).withMaximum(1).check(ValidFilings.filing());

    assertThat(report.findings()).extracting(Finding::rule).containsExactly("a.late");
    assertThat(report.truncated()).isTrue();
    assertThat(report.verdicts())
        .containsExactly(Map.entry("a.remark", Verdict.FOUND), Map.entry("a.late", Verdict.FOUND));
  }

  @Test
  void aValidFilingBreaksNothingAndMostRulesApply() {
    Report report = FilingRules.standard().check(ValidFilings.filing());

    assertThat(report.rules(Verdict.FOUND)).isEmpty();
    assertThat(report.rules(Verdict.NOT_EVALUATED)).isEmpty();
    assertThat(report.rules(Verdict.NOT_APPLICABLE)).contains("narrative.claim", "class.ecology");
    assertThat(report.rules(Verdict.PASSED)).contains("budget.sum", "plan.total", "code.unique");
  }

  /** Nothing is passed that is not there. */
  @Test
  void anEmptyFilingPassesNoRule() {
    Report report = FilingRules.standard().check(Filing.builder().build());

    assertThat(report.rules(Verdict.PASSED)).isEmpty();
    assertThat(report.rules(Verdict.NOT_EVALUATED)).isEmpty();
    assertThat(report.rules(Verdict.FOUND))
        .containsExactly("filing.sections", "filing.year", "filing.declaration");
  }

  @Test
  void aReportOfNoRulesHasNoVerdicts() {
    assertThat(Report.of(List.of(), List.of(), false).verdicts()).isEqualTo(Map.of());
  }
}
