package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.validation.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A goal item of the prose and the project it speaks of: the only one of its name. */
record ItemProject(Located<GoalItem> item, Located<Project> project) {

  private static final Part<Filing, GoalItem> ITEMS = Part.each("goalItems", Filing::goalItems);

  static Stream<ItemProject> pairs(Filing filing, FieldPath at) {
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
                    .flatMap(name -> projectOf(name, projects, names))
                    .map(project -> new ItemProject(item, project))
                    .stream());
  }

  /** The project of this name, else the only one whose name holds it or stands in it. */
  private static Optional<Located<Project>> projectOf(
      String name, Map<String, List<Located<Project>>> projects, ProjectNames names) {
    String found = projects.containsKey(name) ? name : names.holding(name).orElse(name);
    List<Located<Project>> same = projects.getOrDefault(found, List.of());
    return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
  }
}
