package io.github.perfbudget.io.testkit;

import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Opinion;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Declarations of whole departments. */
final class Declarations {

  private static final Optional<String> UNIT = Optional.of("万元");
  private static final List<String> SPEAKERS = List.of("申报单位意见", "主管部门审核意见");

  private Declarations() {}

  static Arbitrary<DepartmentDeclaration> declarations() {
    return Combinators.combine(
            Texts.names().optional(),
            Combinators.combine(revenues(), expenditures()).as(Budgets::new),
            Combinators.combine(Texts.texts().optional(), goals()).as(Goals::new),
            Texts.texts().optional(),
            groups().list().ofMaxSize(3),
            opinions())
        .as(Declarations::declaration);
  }

  private record Budgets(RevenueBudget revenue, ExpenditureBudget expenditure) {}

  private record Goals(Optional<String> introduction, List<Goal> goals) {}

  private static DepartmentDeclaration declaration(
      Optional<String> agency,
      Budgets budgets,
      Goals goals,
      Optional<String> basis,
      List<IndicatorGroup> groups,
      List<Opinion> opinions) {
    DepartmentDeclaration.Builder declaration =
        DepartmentDeclaration.builder()
            .moneyUnit("万元")
            .revenue(budgets.revenue())
            .expenditure(budgets.expenditure())
            .addAllGoals(goals.goals())
            .addAllGroups(labelled(groups))
            .addAllOpinions(opinions);
    agency.ifPresent(name -> declaration.agency(Agency.builder().name(name).build()));
    goals.introduction().ifPresent(declaration::goalsIntroduction);
    basis.ifPresent(declaration::basis);
    return declaration.build();
  }

  private static Arbitrary<Optional<Figure>> figures() {
    return Amounts.numbers().map(text -> Figure.parse(text, UNIT)).optional(0.7);
  }

  private static Arbitrary<RevenueBudget> revenues() {
    return figures()
        .list()
        .ofSize(7)
        .map(
            parts -> {
              RevenueBudget.Builder revenue = RevenueBudget.builder();
              parts.get(0).ifPresent(revenue::total);
              parts.get(1).ifPresent(revenue::generalPublicBudget);
              parts.get(2).ifPresent(revenue::governmentFund);
              parts.get(3).ifPresent(revenue::advanceTransfer);
              parts.get(4).ifPresent(revenue::carriedOver);
              parts.get(5).ifPresent(revenue::selfRaised);
              parts.get(6).ifPresent(revenue::other);
              return revenue.build();
            });
  }

  private static Arbitrary<ExpenditureBudget> expenditures() {
    return figures()
        .list()
        .ofSize(5)
        .map(
            parts -> {
              ExpenditureBudget.Builder expenditure = ExpenditureBudget.builder();
              parts.get(0).ifPresent(expenditure::total);
              parts.get(1).ifPresent(expenditure::personnel);
              parts.get(2).ifPresent(expenditure::operations);
              parts.get(3).ifPresent(expenditure::projects);
              parts.get(4).ifPresent(expenditure::other);
              return expenditure.build();
            });
  }

  private static Arbitrary<List<Goal>> goals() {
    return Texts.texts()
        .map(Optional::of)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(texts -> Projects.labelled(texts, "目标", ""));
  }

  private static Arbitrary<IndicatorGroup> groups() {
    return Combinators.combine(
            Texts.texts().optional(0.8),
            Texts.names().optional(0.8),
            Amounts.moneys().optional(0.7),
            Indicators.ofDeclarations().list().ofMinSize(1).ofMaxSize(4))
        .as(Declarations::group);
  }

  private static IndicatorGroup group(
      Optional<String> goal,
      Optional<String> line,
      Optional<String> amount,
      List<Indicator> indicators) {
    IndicatorGroup.Builder group = IndicatorGroup.builder().addAllIndicators(indicators);
    goal.ifPresent(group::goal);
    line.ifPresent(
        name -> {
          group.budgetLine(name);
          group.budgetLineText(name + amount.map(it -> "（" + it + "）").orElse(""));
          amount.map(Figure::parse).ifPresent(group::amount);
        });
    return group.build();
  }

  private static List<IndicatorGroup> labelled(List<IndicatorGroup> groups) {
    List<IndicatorGroup> labelled = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      labelled.add(groups.get(i).withLabel("年度整体支出目标" + (i + 1)));
    }
    return labelled;
  }

  private static Arbitrary<List<Opinion>> opinions() {
    return Texts.sentences()
        .optional()
        .list()
        .ofMaxSize(2)
        .map(
            texts -> {
              List<Opinion> opinions = new ArrayList<>();
              for (int i = 0; i < texts.size(); i++) {
                Opinion.Builder opinion = Opinion.builder().by(SPEAKERS.get(i));
                texts.get(i).ifPresent(opinion::text);
                opinions.add(opinion.build());
              }
              return opinions;
            });
  }
}
