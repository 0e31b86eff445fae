package io.github.perfbudget.model.testkitcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.testkit.FilingDomain;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.MoneyUnit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

@Domain(FilingDomain.class)
class ValidMoneyTest {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Property
  void aBudgetIsTheSumOfItsSources(@ForAll ProjectBudget budget) {
    assertThat(sum(Stream.of(budget.fiscal(), budget.other()))).isEqualTo(yuan(budget.total()));
    assertThat(yuan(budget.total())).isPositive();
    Statistics.label("other funds")
        .collect(budget.other().isPresent())
        .coverage(shares -> shares.check(true).percentage(share -> share > 30));
    Statistics.label("many digits")
        .collect(budget.total().orElseThrow().text().length() > 9)
        .coverage(shares -> shares.check(true).percentage(share -> share > 3));
  }

  @Property
  void aRevenueIsTheSumOfItsParts(@ForAll RevenueBudget revenue) {
    assertThat(sum(partsOf(revenue))).isEqualTo(yuan(revenue.total()));
  }

  private static Stream<Optional<Figure>> partsOf(RevenueBudget revenue) {
    return Stream.of(
        revenue.generalPublicBudget(),
        revenue.governmentFund(),
        revenue.advanceTransfer(),
        revenue.carriedOver(),
        revenue.selfRaised(),
        revenue.other());
  }

  @Property
  void anExpenditureIsTheSumOfItsParts(@ForAll ExpenditureBudget spent) {
    assertThat(sum(Stream.of(spent.personnel(), spent.operations(), spent.projects())))
        .isEqualTo(yuan(spent.total()));
  }

  @Property
  void aDeclarationBalancesAndSoDoItsLines(@ForAll DepartmentDeclaration declaration) {
    ExpenditureBudget expenditure = declaration.expenditure().orElseThrow();

    assertThat(yuan(declaration.revenue().orElseThrow().total()))
        .isEqualTo(yuan(expenditure.total()))
        .isEqualTo(sum(declaration.groups().stream().map(IndicatorGroup::amount)));
  }

  @Property
  void projectExpenditureIsTheSumOfTheTables(@ForAll Filing filing) {
    BigDecimal tables =
        sum(filing.projects().stream().map(project -> project.budget().orElseThrow().total()));

    filing
        .declaration()
        .map(declaration -> declaration.expenditure().orElseThrow())
        .ifPresent(spent -> assertThat(yuan(spent.projects())).isEqualTo(tables));
    assertThat(sum(filing.goalItems().stream().map(GoalItem::amount))).isEqualTo(tables);
    assertThat(filing.goalsIntroduction().orElseThrow().claims())
        .extracting(claim -> yuan(Optional.of(Figure.parse(claim.target().orElseThrow().text()))))
        .isSubsetOf(tables);
  }

  @Property
  void aPlanAccumulates(@ForAll SpendingPlan plan) {
    List<BigDecimal> cells =
        cells(plan).flatMap(Optional::stream).map(cell -> cell.number().orElseThrow()).toList();

    assertThat(cells).isSortedAccordingTo(BigDecimal::compareTo);
    assertThat(plan.october().flatMap(Figure::number).orElseThrow()).isPositive();
    assertThat(plan.march().flatMap(Figure::number).orElse(BigDecimal.ZERO))
        .isLessThan(plan.december().flatMap(Figure::number).orElseThrow());
    assertThat(plan.march().isEmpty() || plan.june().isPresent()).isTrue();
    Statistics.label("measure")
        .collect(plan.measure().orElseThrow())
        .coverage(shares -> shares.check(PlanMeasure.AMOUNT).percentage(share -> share > 20));
    Statistics.label("blank")
        .collect(plan.march().isEmpty())
        .coverage(shares -> shares.check(true).percentage(share -> share > 3));
  }

  private static Stream<Optional<Figure>> cells(SpendingPlan plan) {
    return Stream.of(plan.march(), plan.june(), plan.october(), plan.december());
  }

  @Property
  void aPlanEndsWithTheWhole(@ForAll Project project) {
    SpendingPlan plan = project.plan().orElseThrow();

    if (plan.measure().orElseThrow() == PlanMeasure.PERCENT) {
      assertThat(plan.december().flatMap(Figure::number).orElseThrow())
          .isEqualByComparingTo(HUNDRED);
    } else {
      assertThat(yuan(plan.december())).isEqualTo(yuan(project.budget().orElseThrow().total()));
    }
  }

  @Property
  void notAllPlansAreEven(@ForAll Filing filing) {
    SpendingPlan first = filing.projects().get(0).plan().orElseThrow();
    Optional<BigDecimal> march = first.march().flatMap(Figure::number);

    assertThat(first.measure().equals(Optional.of(PlanMeasure.PERCENT)) && isQuarter(march))
        .as("%s", first)
        .isFalse();
  }

  private static boolean isQuarter(Optional<BigDecimal> share) {
    return share.filter(BigDecimal.valueOf(25)::equals).isPresent();
  }

  private static BigDecimal sum(Stream<Optional<Figure>> parts) {
    List<Amount> amounts =
        parts.flatMap(Optional::stream).map(each -> each.toAmount().orElseThrow()).toList();
    return Amount.total(amounts, MoneyUnit.YUAN).toYuan().stripTrailingZeros();
  }

  private static BigDecimal yuan(Optional<Figure> figure) {
    return figure.orElseThrow().toAmount().orElseThrow().toYuan().stripTrailingZeros();
  }
}
