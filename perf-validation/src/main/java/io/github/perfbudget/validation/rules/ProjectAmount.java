package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An amount that the prose states for a project: the title of its goal item, or the introduction to
 * the goals under its very name.
 */
record ProjectAmount(Located<Figure> stated, Located<Project> project) {

  private static final Part<Filing, ProjectAmount> OF_ITEMS =
      ItemProject.ALL.then(ProjectAmount::ofItem);

  private static final Part<Filing, ProjectAmount> OF_INTRODUCTION = ProjectAmount::ofIntroduction;

  /** The way to every such amount, those of the items first. */
  static final Part<Filing, ProjectAmount> ALL = OF_ITEMS.and(OF_INTRODUCTION);

  private static final Part<GoalItem, Figure> ITEM_AMOUNT =
      Cells.figure("amount", GoalItem::amount);

  private static final Part<Filing, Claim> INTRODUCTION =
      Part.<Filing, Narrative>field("goalsIntroduction", Filing::goalsIntroduction)
          .then(Part.each("claims", Narrative::claims));

  private static Stream<Located<ProjectAmount>> ofItem(ItemProject pair, FieldPath at) {
    return ITEM_AMOUNT
        .of(pair.item().value(), at)
        .map(amount -> Located.of(at, new ProjectAmount(amount, pair.project())));
  }

  private static Stream<Located<ProjectAmount>> ofIntroduction(Filing filing, FieldPath at) {
    Map<String, List<Located<Project>>> projects =
        FilingParts.PROJECTS
            .of(filing, at)
            .collect(Collectors.groupingBy(project -> core(project.value().name())));
    return INTRODUCTION
        .of(filing, at)
        .flatMap(
            claim ->
                amountOf(claim).stream()
                    .flatMap(amount -> of(amount, projects.get(core(claim.value().name())))));
  }

  /** The amount of the only project of a name. */
  private static Stream<Located<ProjectAmount>> of(
      Located<Figure> amount, @Nullable List<Located<Project>> projects) {
    return projects == null || projects.size() > 1
        ? Stream.of()
        : Stream.of(Located.of(amount.path(), new ProjectAmount(amount, projects.get(0))));
  }

  private static String core(Optional<String> name) {
    return ClaimCore.of(name.orElse(""));
  }

  private static Optional<Located<Figure>> amountOf(Located<Claim> claim) {
    return Optional.of(claim)
        .filter(each -> !core(each.value().name()).isEmpty())
        .flatMap(each -> each.value().target())
        .map(Target::value)
        .filter(Amount.class::isInstance)
        .map(amount -> Located.of(claim.path(), Figure.of((Amount) amount)));
  }
}
