package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.model.value.UnitPrice;
import io.github.perfbudget.model.value.Unrecognized;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Everything of the kit by type, for properties: {@code @Domain(FilingDomain.class)}.
 *
 * <p>Filings and their parts are the valid ones. An {@code IndicatorValue} or {@code NumericValue}
 * is any of its kinds. Add {@code @Domain(DomainContext.Global.class)} for jqwik's own types.
 */
public final class FilingDomain extends DomainContextBase {

  @Provide
  Arbitrary<Filing> filings() {
    return Filings.valid();
  }

  @Provide
  Arbitrary<DepartmentDeclaration> declarations() {
    return FilingParts.declarations();
  }

  @Provide
  Arbitrary<Narrative> narratives() {
    return FilingParts.narratives();
  }

  @Provide
  Arbitrary<GoalItem> goalItems() {
    return FilingParts.goalItems();
  }

  @Provide
  Arbitrary<Project> projects() {
    return FilingParts.projects();
  }

  @Provide
  Arbitrary<ProjectCode> projectCodes() {
    return FilingParts.projectCodes();
  }

  @Provide
  Arbitrary<Agency> agencies() {
    return FilingParts.agencies();
  }

  @Provide
  Arbitrary<Goal> goals() {
    return FilingParts.goals().map(goals -> goals.get(0));
  }

  @Provide
  Arbitrary<Indicator> indicators() {
    return FilingParts.indicators();
  }

  @Provide
  Arbitrary<SignOff> signOffs() {
    return FilingParts.signOffs();
  }

  @Provide
  Arbitrary<ProjectBudget> projectBudgets() {
    return Budgets.ofProjects();
  }

  @Provide
  Arbitrary<SpendingPlan> plans() {
    return Budgets.plans();
  }

  @Provide
  Arbitrary<RevenueBudget> revenues() {
    return Budgets.revenues();
  }

  @Provide
  Arbitrary<ExpenditureBudget> expenditures() {
    return Budgets.expenditures();
  }

  @Provide
  Arbitrary<Ratio> ratios() {
    return Values.ratios();
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return Values.amounts();
  }

  @Provide
  Arbitrary<UnitPrice> unitPrices() {
    return Values.unitPrices();
  }

  @Provide
  Arbitrary<Quantity> quantities() {
    return Values.quantities();
  }

  @Provide
  Arbitrary<Text> texts() {
    return Values.texts();
  }

  @Provide
  Arbitrary<NotApplicable> notApplicables() {
    return Values.notApplicables();
  }

  @Provide
  Arbitrary<Unrecognized> unrecognized() {
    return Values.unrecognized();
  }

  @Provide
  Arbitrary<Target> targets() {
    return Values.targets();
  }

  @Provide
  Arbitrary<SpelledTarget> spelledTargets() {
    return TargetTexts.all();
  }
}
