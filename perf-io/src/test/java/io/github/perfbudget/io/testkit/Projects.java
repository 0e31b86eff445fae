package io.github.perfbudget.io.testkit;

import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Projects as the tables of a manner state them. */
final class Projects {

  private Projects() {}

  static Arbitrary<Project> projects(Manner manner) {
    return manner == Manner.CITY ? ofCities() : ofCounties();
  }

  private static Arbitrary<Project> ofCities() {
    Arbitrary<String> titles = Arbitraries.of("某市市级部门预算项目绩效目标表", "预算项目绩效信息表");
    return Combinators.combine(
            common(Amounts.moneys(), Optional.empty()),
            titles.optional(0.9),
            Texts.names().optional(),
            slots(),
            signOffs().optional())
        .as(
            (project, title, agency, goals, signOff) ->
                project
                    .withTitle(title)
                    .withAgency(agency.map(name -> Agency.builder().name(name).build()))
                    .withGoals(goals)
                    .withSignOff(signOff));
  }

  private static Arbitrary<Project> ofCounties() {
    return Arbitraries.of("元", "万元")
        .flatMap(
            unit ->
                Combinators.combine(
                        common(Amounts.numbers(), Optional.of(unit)), agencies(), goals())
                    .as(
                        (project, agency, goals) ->
                            project.withMoneyUnit(unit).withAgency(agency).withGoals(goals)));
  }

  private static Arbitrary<Agency> agencies() {
    Arbitrary<String> codes = Arbitraries.integers().between(100, 999_999).map(Object::toString);
    return Combinators.combine(codes.optional(), Texts.names())
        .as(
            (code, name) -> {
              Agency.Builder agency = Agency.builder().name(name);
              code.ifPresent(agency::code);
              return agency.build();
            });
  }

  private static Arbitrary<Project> common(Arbitrary<String> amounts, Optional<String> moneyUnit) {
    return Combinators.combine(
            headings().optional(0.8),
            Combinators.combine(codes().optional(), Texts.names().optional()).as(Identity::new),
            budgets(amounts, moneyUnit),
            Texts.texts().optional(),
            plans(amounts, moneyUnit).optional(0.8),
            Indicators.ofProjects().list().ofMaxSize(5))
        .as(Projects::project);
  }

  private record Identity(Optional<ProjectCode> code, Optional<String> name) {}

  private static Project project(
      Optional<String> heading,
      Identity identity,
      ProjectBudget budget,
      Optional<String> purpose,
      Optional<SpendingPlan> plan,
      List<Indicator> indicators) {
    Project.Builder project = Project.builder().budget(budget).addAllIndicators(indicators);
    heading.ifPresent(project::heading);
    identity.code().ifPresent(project::code);
    identity.name().ifPresent(project::name);
    purpose.ifPresent(project::purpose);
    plan.ifPresent(project::plan);
    return project.build();
  }

  private static Arbitrary<String> headings() {
    return Combinators.combine(
            Arbitraries.of("", "1. ", "2. ", "3、", "（四）"),
            Texts.names(),
            Arbitraries.of("", "绩效目标表"))
        .as((number, name, kind) -> number + name + kind);
  }

  private static Arbitrary<ProjectCode> codes() {
    return Arbitraries.strings()
        .withChars("0123456789P")
        .ofMinLength(3)
        .ofMaxLength(21)
        .map(ProjectCode::of);
  }

  private static Arbitrary<ProjectBudget> budgets(
      Arbitrary<String> amounts, Optional<String> unit) {
    Arbitrary<Optional<Figure>> figures =
        amounts.map(text -> Figure.parse(text, unit)).optional(0.8);
    return Combinators.combine(figures, figures, figures)
        .as(
            (total, fiscal, other) -> {
              ProjectBudget.Builder budget = ProjectBudget.builder();
              total.ifPresent(budget::total);
              fiscal.ifPresent(budget::fiscal);
              other.ifPresent(budget::other);
              return budget.build();
            });
  }

  private static Arbitrary<SpendingPlan> plans(Arbitrary<String> amounts, Optional<String> unit) {
    return Arbitraries.oneOf(
        plans(PlanMeasure.PERCENT, Amounts.shares().map(text -> Figure.parse(text, "%"))),
        plans(PlanMeasure.AMOUNT, amounts.map(text -> Figure.parse(text, unit))));
  }

  private static Arbitrary<SpendingPlan> plans(PlanMeasure measure, Arbitrary<Figure> figures) {
    Arbitrary<Optional<Figure>> figure = figures.optional(0.8);
    return Combinators.combine(figure, figure, figure, figure)
        .as(
            (march, june, october, december) -> {
              SpendingPlan.Builder plan = SpendingPlan.builder().measure(measure);
              march.ifPresent(plan::march);
              june.ifPresent(plan::june);
              october.ifPresent(plan::october);
              december.ifPresent(plan::december);
              return plan.build();
            });
  }

  /** Goals in slots {@code 目标1}, {@code 目标2}, some of which nobody filled in. */
  private static Arbitrary<List<Goal>> slots() {
    return Texts.texts().optional(0.8).list().ofMaxSize(4).map(texts -> labelled(texts, "目标", ""));
  }

  /** Goals that are numbered in one cell, or one without number. */
  private static Arbitrary<List<Goal>> goals() {
    Arbitrary<List<Goal>> numbered =
        Texts.texts().map(Optional::of).list().ofMaxSize(4).map(texts -> labelled(texts, "", "."));
    Arbitrary<List<Goal>> single =
        Texts.texts().map(text -> List.of(Goal.builder().text(text).build()));
    return Arbitraries.oneOf(numbered, single);
  }

  static List<Goal> labelled(List<Optional<String>> texts, String front, String behind) {
    List<Goal> goals = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Goal.Builder goal = Goal.builder().label(front + (i + 1) + behind);
      texts.get(i).ifPresent(goal::text);
      goals.add(goal.build());
    }
    return goals;
  }

  private static Arbitrary<SignOff> signOffs() {
    Arbitrary<String> telephones = Arbitraries.strings().numeric().ofLength(11);
    return Combinators.combine(Texts.names(), telephones.optional(), Texts.names().optional())
        .as(
            (handler, telephone, responsible) -> {
              SignOff.Builder signOff = SignOff.builder().handler(handler);
              telephone.ifPresent(signOff::telephone);
              responsible.ifPresent(signOff::responsible);
              return signOff.build();
            });
  }
}
