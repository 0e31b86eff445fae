package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A goal item of the prose and the project it speaks of: the only one of its name, or of its amount
 * and of a name with one character that is another.
 *
 * @param item the item
 * @param project the project
 * @param fiscal the year of the filing, if it states one
 */
record ItemProject(Located<GoalItem> item, Located<Project> project, Optional<Integer> fiscal) {

  /** The way to every such pair, in the order of the goal items. */
  static final Part<Filing, ItemProject> ALL = ItemProject::pairs;

  /** Shorter names differ by a character and mean another thing: 一期, 二期. */
  private static final int LONG = 6;

  private static final Part<Filing, GoalItem> ITEMS = Part.each("goalItems", Filing::goalItems);

  private static Stream<Located<ItemProject>> pairs(Filing filing, FieldPath at) {
    ProjectNames names = ProjectNames.of(filing);
    Map<String, List<Located<Project>>> projects =
        FilingParts.PROJECTS
            .of(filing, at)
            .collect(
                Collectors.groupingBy(
                    project -> Cells.key(project.value().name().orElse("")), Collectors.toList()));
    return ITEMS
        .of(filing, at)
        .flatMap(
            item ->
                Cells.filled(item.value().name())
                    .map(Cells::key)
                    .flatMap(
                        name ->
                            projectOf(name, projects, names)
                                .or(() -> misspelt(item.value(), name, projects)))
                    .map(
                        project ->
                            Located.of(item.path(), new ItemProject(item, project, filing.year())))
                    .stream());
  }

  /** The project of this name, else the only one whose name holds it or stands in it. */
  private static Optional<Located<Project>> projectOf(
      String name, Map<String, List<Located<Project>>> projects, ProjectNames names) {
    String found = projects.containsKey(name) ? name : names.holding(name).orElse(name);
    List<Located<Project>> same = projects.getOrDefault(found, List.of());
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }

  /** The only project of the item's amount whose name differs in one character. */
  private static Optional<Located<Project>> misspelt(
      GoalItem item, String name, Map<String, List<Located<Project>>> projects) {
    if (name.length() < LONG || projects.size() > ProjectNames.MOST) {
      return Optional.empty();
    }
    List<Located<Project>> found =
        projects.entrySet().stream()
            .filter(each -> differsByOne(each.getKey(), name))
            .flatMap(each -> each.getValue().stream())
            .filter(project -> isOfAmount(project, item))
            .limit(2)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean differsByOne(String left, String right) {
    return left.length() == right.length()
        && IntStream.range(0, left.length())
                .filter(i -> left.charAt(i) != right.charAt(i))
                .limit(2)
                .count()
            == 1;
  }

  private static boolean isOfAmount(Located<Project> project, GoalItem item) {
    Optional<Amount> stated = item.amount().flatMap(Figure::toAmount);
    return ProjectRules.TOTAL
        .of(project.value(), project.path())
        .flatMap(total -> total.value().toAmount().stream())
        .anyMatch(total -> stated.filter(total::isSameAmountAs).isPresent());
  }
}
