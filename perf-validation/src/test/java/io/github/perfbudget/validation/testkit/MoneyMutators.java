package io.github.perfbudget.validation.testkit;

import static io.github.perfbudget.validation.testkit.FormMutators.first;
import static io.github.perfbudget.validation.testkit.FormMutators.many;
import static io.github.perfbudget.validation.testkit.FormMutators.whole;
import static java.util.Map.entry;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.MoneyUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Breaks the rules on money and plans. */
final class MoneyMutators {

  private static final FieldPath EXPENDITURE =
      FieldPath.ROOT.field("declaration").field("expenditure");
  private static final FieldPath LINE =
      FieldPath.ROOT.field("declaration").field("groups").index(0);
  private static final String NEVER_A_BUDGET = "99999999亿元";

  private MoneyMutators() {}

  static Map<String, RuleMutator> all() {
    return Map.ofEntries(
        entry("budget.sum", first("budget/total", MoneyMutators::withoutSources)),
        entry("budget.negative", first("budget/other", MoneyMutators::withNegativeSource)),
        entry("project.name.amount", MoneyMutators::withAmountInName),
        entry("project.amount", MoneyMutators::withRoundedAmount),
        entry(
            "declaration.projects",
            declared(
                EXPENDITURE.field("projects"),
                expenditure(each -> each.withProjects(ValidFilings.wan("0"))))),
        entry(
            "declaration.sum",
            declared(
                EXPENDITURE.field("total"),
                expenditure(each -> each.withPersonnel(ValidFilings.wan("0"))))),
        entry(
            "declaration.balance",
            declared(EXPENDITURE.field("total"), MoneyMutators::withMoreRevenue)),
        entry(
            "declaration.line-amount",
            declared(
                LINE.field("budgetLineText"),
                filing -> Edits.line(filing, 0, each -> each.withAmount(Optional.empty())))),
        entry("declaration.lines", MoneyMutators::withHigherLine),
        entry("declaration.line-name", many(2, MoneyMutators::withOtherLineName)),
        entry("declaration.goal", MoneyMutators::withGoalOfItem),
        entry("plan.number", plan("march", "见附件", "30", "60", "100")),
        entry("plan.percent", plan("june", "0", "720000", "60", "100")),
        entry("plan.complete", plan("october", "0", "30", "", "100")),
        entry("plan.blank", plan("march", "", "30", "60", "100")),
        entry("plan.total", plan("december", "0", "30", "60", "90")),
        entry("plan.cumulative", plan("october", "0", "70", "60", "100")),
        entry("plan.year-end", plan("december", "0", "0", "0", "100")),
        entry("plan.first-quarter", plan("march", "100", "100", "100", "100")),
        entry("plan.even", many(2, whole("/projects/0/plan", MoneyMutators::withEvenPlans))),
        entry("cost.budget", RowMutators.cost("target", Edits.saying("设备购置成本", "≤0.01元"))),
        entry(
            "cost.ceilings",
            RowMutators.cost("target", Edits.saying("设备购置成本", "≤" + NEVER_A_BUDGET))),
        entry(
            "cost.per-unit",
            RowMutators.cost(
                "target", row -> row.withName("每艘船服务成本").withDescription(Optional.empty()))));
  }

  private static Project withNegativeSource(Project project) {
    ProjectBudget budget = project.budget().orElseThrow();
    Figure total = budget.total().orElseThrow();
    BigDecimal number = total.number().orElseThrow();
    return project.withBudget(
        budget
            .withFiscal(Figure.parse(number.add(BigDecimal.ONE).toPlainString(), total.unit()))
            .withOther(Figure.parse("-1", total.unit())));
  }

  private static Project withoutSources(Project project) {
    ProjectBudget budget = project.budget().orElseThrow();
    Figure none = Figure.parse("0", budget.total().orElseThrow().unit());
    return project.withBudget(budget.withFiscal(none).withOther(Optional.empty()));
  }

  private static Optional<BrokenFiling> withAmountInName(Filing filing) {
    String name = filing.projects().get(0).name().orElseThrow();
    return whole(
            "/projects/0/name", each -> Edits.renamed(each, 0, name + "（" + NEVER_A_BUDGET + "）"))
        .apply(filing);
  }

  /** States the budget in a unit in which it is no whole number, cut to one. */
  private static Optional<BrokenFiling> withRoundedAmount(Filing filing) {
    Amount total =
        filing
            .projects()
            .get(0)
            .budget()
            .flatMap(ProjectBudget::total)
            .orElseThrow()
            .toAmount()
            .orElseThrow();
    return Arrays.stream(MoneyUnit.values())
        .map(total::to)
        .filter(amount -> amount.number().compareTo(BigDecimal.TEN) > 0)
        .filter(amount -> cut(amount).compareTo(amount.number()) != 0)
        .findFirst()
        .flatMap(
            amount ->
                first(
                        "purpose",
                        each ->
                            each.withPurpose(
                                "用于专项工作，共" + cut(amount).toPlainString() + amount.unit().symbol()))
                    .apply(filing));
  }

  private static BigDecimal cut(Amount amount) {
    return amount.number().setScale(0, RoundingMode.DOWN);
  }

  /** Breaks a filing that has a declaration. */
  private static RuleMutator declared(FieldPath path, UnaryOperator<Filing> change) {
    return filing ->
        filing.declaration().isEmpty()
            ? Optional.empty()
            : FormMutators.broken(Edits.withoutClaims(filing), path, change);
  }

  private static UnaryOperator<Filing> expenditure(UnaryOperator<ExpenditureBudget> change) {
    return filing ->
        Edits.declaration(filing, each -> each.withExpenditure(each.expenditure().map(change)));
  }

  private static Filing withMoreRevenue(Filing filing) {
    return Edits.declaration(
        filing,
        each -> {
          Figure more = plusOne(each.expenditure().flatMap(ExpenditureBudget::total).orElseThrow());
          return each.withRevenue(
              RevenueBudget.builder().total(more).generalPublicBudget(more).build());
        });
  }

  private static Figure plusOne(Figure figure) {
    Amount amount = figure.toAmount().orElseThrow();
    return Figure.of(amount.withNumber(amount.number().add(BigDecimal.ONE)));
  }

  /** Without its costs, which would explain the former amount, the line has a higher amount. */
  private static Optional<BrokenFiling> withHigherLine(Filing filing) {
    if (filing.declaration().isEmpty()) {
      return Optional.empty();
    }
    Filing valid =
        Edits.line(
            Edits.withoutClaims(filing),
            0,
            each ->
                each.withIndicators(
                    each.indicators().stream().filter(row -> !RowMutators.isCost(row)).toList()));
    return FormMutators.broken(
        valid,
        EXPENDITURE.field("total"),
        each ->
            Edits.line(
                each, 0, line -> line.withAmount(line.amount().map(MoneyMutators::plusOne))));
  }

  private static Optional<BrokenFiling> withOtherLineName(Filing filing) {
    String name = filing.projects().get(0).name().orElseThrow();
    return declared(
            FieldPath.parse("/projects/0/name"),
            each ->
                Edits.declaration(
                    each,
                    declaration ->
                        declaration.withGroups(
                            declaration.groups().stream()
                                .map(line -> renamed(line, name))
                                .toList())))
        .apply(filing);
  }

  private static IndicatorGroup renamed(IndicatorGroup line, String name) {
    return line.budgetLine().equals(Optional.of(name)) ? line.withBudgetLine("另列事项") : line;
  }

  private static Optional<BrokenFiling> withGoalOfItem(Filing filing) {
    Optional<String> goal = filing.goalItems().get(0).goal();
    return declared(LINE.field("goal"), each -> Edits.line(each, 0, line -> line.withGoal(goal)))
        .apply(filing);
  }

  /** Breaks the plan of the first project; an empty text is a blank cell. */
  private static RuleMutator plan(
      String field, String march, String june, String october, String december) {
    return filing ->
        FormMutators.broken(
            planned(Edits.plain(filing), percent("0", "30", "60", "100")),
            FieldPath.parse("/projects/0/plan").field(field),
            each -> planned(each, percent(march, june, october, december)));
  }

  private static Filing planned(Filing filing, SpendingPlan plan) {
    return Edits.project(filing, 0, each -> each.withPlan(plan));
  }

  private static SpendingPlan percent(String march, String june, String october, String december) {
    return ValidFilings.plan(PlanMeasure.PERCENT, "%", march, june, october, december);
  }

  private static Filing withEvenPlans(Filing filing) {
    List<Project> even =
        filing.projects().stream()
            .map(each -> each.withPlan(percent("25", "50", "75", "100")))
            .toList();
    return filing.withProjects(even);
  }

  static boolean isOf(Indicator row, IndicatorType type) {
    return row.type().equals(Optional.of(type));
  }
}
