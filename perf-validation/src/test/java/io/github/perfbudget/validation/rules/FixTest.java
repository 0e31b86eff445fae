package io.github.perfbudget.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.testkit.Filings;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Fix;
import io.github.perfbudget.validation.testkit.BrokenFiling;
import io.github.perfbudget.validation.testkit.BrokenFilings;
import io.github.perfbudget.validation.testkit.ValidFilings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A fix removes its finding and makes no other. */
class FixTest {

  @Provide
  Arbitrary<BrokenFiling> called() {
    return BrokenFilings.of("privacy.telephone");
  }

  /** Plans that reach 100% early and leave the rest blank. */
  @Provide
  Arbitrary<Filing> cutShort() {
    Arbitrary<SpendingPlan> plans =
        Arbitraries.of(plan("0", "30", "100", ""), plan("0", "100", "", ""));
    return Filings.ofCounties()
        .flatMap(
            filing ->
                plans.map(
                    plan ->
                        filing.withProjects(
                            filing.projects().stream().map(each -> each.withPlan(plan)).toList())));
  }

  private static SpendingPlan plan(String march, String june, String october, String december) {
    return ValidFilings.plan(PlanMeasure.PERCENT, "%", march, june, october, december);
  }

  @Property(tries = 100)
  void aMaskedNumberIsNoFinding(@ForAll("called") BrokenFiling called) {
    Finding finding = only(called.broken(), "privacy.telephone");
    Filing fixed = withTelephone(called.broken(), finding.fix().orElseThrow().text());

    assertThat(found(fixed)).isEqualTo(found(called.valid()));
  }

  private static Filing withTelephone(Filing filing, String text) {
    return filing.withProjects(
        filing.projects().stream()
            .map(each -> each.withSignOff(each.signOff().map(signOff -> masked(signOff, text))))
            .toList());
  }

  private static SignOff masked(SignOff signOff, String text) {
    return signOff.telephone().filter(each -> each.startsWith("139000")).isPresent()
        ? signOff.withTelephone(text)
        : signOff;
  }

  @Property(tries = 100)
  void aPlanThatStaysAtTheWholeIsComplete(@ForAll("cutShort") Filing filing) {
    Filing fixed = filing;
    List<Finding> blanks = all(filing, "plan.complete");
    for (Finding blank : blanks) {
      fixed = filled(fixed, blank.fix().orElseThrow());
    }

    assertThat(blanks).isNotEmpty();
    assertThat(all(fixed, "plan.complete")).isEmpty();
    assertThat(found(filing)).containsAll(found(fixed));
  }

  private static Filing filled(Filing filing, Fix fix) {
    List<String> segments = fix.path().segments();
    int index = Integer.parseInt(segments.get(1));
    Figure cell = Figure.parse(fix.text(), "%");
    return filing.withProjects(
        replaced(
            filing.projects(),
            index,
            filing
                .projects()
                .get(index)
                .withPlan(
                    filing
                        .projects()
                        .get(index)
                        .plan()
                        .map(plan -> with(plan, fix.path(), cell)))));
  }

  private static <T> List<T> replaced(List<T> list, int index, T element) {
    List<T> copy = new ArrayList<>(list);
    copy.set(index, element);
    return copy;
  }

  private static SpendingPlan with(SpendingPlan plan, FieldPath path, Figure cell) {
    return switch (path.lastSegment()) {
      case "june" -> plan.withJune(cell);
      case "october" -> plan.withOctober(cell);
      case "december" -> plan.withDecember(cell);
      default -> throw new IllegalArgumentException(path.toString());
    };
  }

  private static Finding only(Filing filing, String rule) {
    return Optional.of(all(filing, rule)).filter(each -> each.size() == 1).orElseThrow().get(0);
  }

  private static List<Finding> all(Filing filing, String rule) {
    return FilingRules.standard().check(filing).findings().stream()
        .filter(each -> each.rule().equals(rule))
        .toList();
  }

  private static List<String> found(Filing filing) {
    return FilingRules.standard().check(filing).findings().stream()
        .map(each -> each.rule() + " at " + each.path())
        .toList();
  }
}
