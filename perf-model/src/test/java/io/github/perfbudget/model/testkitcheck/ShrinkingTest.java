package io.github.perfbudget.model.testkitcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.testkit.Filings;
import io.github.perfbudget.model.testkit.Values;
import io.github.perfbudget.model.value.Amount;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;

class ShrinkingTest {

  @Property(tries = 10)
  void aFilingShrinksToTheOneProjectThatMatters(@ForAll long seed) {
    Filing filing = shrunk(Filings.valid(), seed, ShrinkingTest::hasAnAmountPlan);

    assertThat(filing.projects()).hasSize(1);
    assertThat(filing.declaration()).isEmpty();
    assertThat(filing.projects().get(0).goals()).hasSize(1);
    assertThat(filing.overallGoal().orElseThrow().paragraphs()).hasSize(1);
    assertThat(filing.projects().get(0).signOff()).isEmpty();
    assertThat(filing.projects().get(0).indicators()).hasSizeLessThan(11);
  }

  private static boolean hasAnAmountPlan(Filing filing) {
    return filing.projects().stream()
        .flatMap(project -> project.plan().stream())
        .anyMatch(plan -> plan.measure().equals(Optional.of(PlanMeasure.AMOUNT)));
  }

  @Property(tries = 10)
  void threeProjectsStayThree(@ForAll long seed) {
    Filing filing = shrunk(Filings.valid(), seed, each -> each.projects().size() >= 3);

    assertThat(filing.projects()).hasSize(3);
  }

  @Property(tries = 10)
  void aTelltaleProjectSurvivesItsNeighbours(@ForAll long seed) {
    Filing filing =
        shrunk(
            Filings.valid(),
            seed,
            each -> each.projects().stream().anyMatch(ShrinkingTest::isLarge));

    assertThat(filing.projects()).hasSize(1);
  }

  private static boolean isLarge(Project project) {
    return project
            .budget()
            .orElseThrow()
            .total()
            .flatMap(total -> total.toAmount())
            .orElseThrow()
            .toYuan()
            .compareTo(BigDecimal.valueOf(10_000_000))
        > 0;
  }

  @Property(tries = 10)
  void aWeirdFilingShrinksToAlmostNothing(@ForAll long seed) {
    Filing filing =
        shrunk(
            Filings.any(),
            seed,
            each -> TextWalk.textsOf(each).anyMatch(text -> text.contains("\t")));

    assertThat(TextWalk.textsOf(filing).mapToInt(String::length).sum()).isLessThan(4);
  }

  @Property(tries = 50)
  void aNegativeAmountShrinksToTheLeast(@ForAll long seed) {
    Amount amount = shrunk(Values.amounts(), seed, each -> each.number().signum() < 0);

    assertThat(amount).hasToString(Amount.parse("-1元").toString());
  }

  /** Takes the first simpler value that still matters, until none does. */
  private static <T> T shrunk(Arbitrary<T> arbitrary, long seed, Predicate<T> matters) {
    Random random = new Random(seed);
    Shrinkable<T> current = arbitrary.generator(1000).next(random);
    while (!matters.test(current.value())) {
      current = arbitrary.generator(1000).next(random);
    }
    Optional<Shrinkable<T>> simpler = Optional.of(current);
    while (simpler.isPresent()) {
      current = simpler.get();
      simpler = current.shrink().filter(each -> matters.test(each.value())).findFirst();
    }
    return current.value();
  }
}
