package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of what holds an address, which stay when rows are inserted above. Addresses share what
 * holds them, which is looked for once. Not thread-safe.
 */
final class Anchors {

  private final Filing filing;
  private final Map<FieldPath, List<String>> known = new HashMap<>();

  Anchors(Filing filing) {
    this.filing = filing;
  }

  List<String> of(FieldPath path) {
    List<String> names = known.get(path);
    if (names == null) {
      names = find(path);
      known.put(path, names);
    }
    return names;
  }

  private List<String> find(FieldPath path) {
    List<String> outer = path.parent().map(this::of).orElse(List.of());
    Optional<String> name = filing.find(path, Object.class).flatMap(Anchors::name);
    return name.isEmpty() ? outer : Stream.concat(outer.stream(), name.stream()).toList();
  }

  private static Optional<String> name(Object part) {
    if (part instanceof Project project) {
      return project.name();
    }
    if (part instanceof IndicatorGroup group) {
      return group.budgetLine().or(group::goal);
    }
    if (part instanceof GoalItem item) {
      return item.name();
    }
    return part instanceof Indicator indicator ? indicator.name() : Optional.empty();
  }
}
