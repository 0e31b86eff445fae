package io.github.perfbudget.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.validation.Example;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Outcome;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each rule says of its own cases, and that its example is one of them. */
class RuleCasesTest {

  static Stream<Rule<Filing>> rules() {
    return FilingRules.standard().rules().stream();
  }

  static Stream<RuleCase> cases() {
    return rules().flatMap(rule -> RuleCase.of(rule.id()).stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void judgesItsCases(RuleCase each) {
    Outcome outcome =
        FilingRules.standard().find(each.rule()).orElseThrow().judge(each.filing(), FieldPath.ROOT);

    assertThat(outcome.findings())
        .extracting(Finding::path)
        .containsExactlyElementsOf(each.path().stream().toList());
    assertThat(outcome.verdict()).isEqualTo(each.verdict());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void everyRuleHasTwoGoodCasesABadOneAndOneAtTheEdge(Rule<Filing> rule) {
    List<RuleCase> cases = RuleCase.of(rule.id());

    assertThat(cases)
        .filteredOn(each -> !each.boundary())
        .extracting(RuleCase::verdict)
        .containsExactlyInAnyOrder(Verdict.PASSED, Verdict.PASSED, Verdict.FOUND);
    assertThat(cases).filteredOn(RuleCase::boundary).isNotEmpty();
    assertThat(cases).extracting(RuleCase::filing).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void theBadExampleQuotesTheBadCaseAndNoneShowsANumberOfAPerson(Rule<Filing> rule) {
    Example example = rule.example().orElseThrow();
    List<String> written =
        RuleCase.of(rule.id()).stream()
            .filter(each -> !each.boundary() && each.verdict() == Verdict.FOUND)
            .flatMap(each -> each.edits().stream())
            .flatMap(edit -> Arrays.stream(edit.text().split("\\|")))
            .filter(text -> !text.isBlank())
            .map(Privacy::maskText)
            .toList();

    assertThat(written)
        .satisfiesAnyOf(
            texts -> assertThat(texts).isEmpty(),
            texts -> assertThat(texts).anyMatch(example.bad()::contains));
    assertThat(Privacy.maskText(example.bad() + example.good()))
        .isEqualTo(example.bad() + example.good());
  }
}
