package io.github.perfbudget.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.testkit.Filings;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.testkit.BrokenFiling;
import io.github.perfbudget.validation.testkit.BrokenFilings;
import io.github.perfbudget.validation.testkit.RuleMutators;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Each rule can be told from all others: there are filings that break it and nothing else. */
class IsolationTest {

  @Provide
  Arbitrary<Filing> valid() {
    return Filings.valid();
  }

  @Provide
  Arbitrary<Tuple2<String, BrokenFiling>> broken() {
    return Arbitraries.of(RuleMutators.byRule().keySet())
        .flatMap(rule -> BrokenFilings.of(rule).map(broken -> Tuple.of(rule, broken)));
  }

  @Example
  void everyRuleHasAMutator() {
    assertThat(RuleMutators.byRule().keySet())
        .containsExactlyInAnyOrderElementsOf(
            FilingRules.standard().rules().stream().map(Rule::id).toList());
  }

  @Property(tries = 100)
  void aValidFilingHasNoErrorAndNoWarning(@ForAll("valid") Filing filing) {
    assertThat(FilingRules.standard().check(filing).findings())
        .extracting(Finding::severity)
        .allMatch(Severity.INFO::equals);
  }

  /** About ten tries for each rule. */
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void aBrokenRuleIsTheOneRootOfAllThatIsNew(
      @ForAll("broken") Tuple2<String, BrokenFiling> broken) {
    List<String> found = roots(broken.get2().broken());
    List<String> before = new ArrayList<>(roots(broken.get2().valid()));

    found.removeIf(before::remove);
    assertThat(found).containsExactly(broken.get1() + " at " + broken.get2().path());
  }

  private static List<String> roots(Filing filing) {
    Report report = FilingRules.standard().check(filing);
    return new ArrayList<>(
        report.findings().stream().map(each -> each.rule() + " at " + each.path()).toList());
  }
}
