package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of what holds an address, which stay when rows are inserted above. */
final class Anchors {

  private Anchors() {}

  static List<String> of(Filing filing, FieldPath path) {
    return waysTo(path)
        .flatMap(way -> filing.find(way, Object.class).stream())
        .flatMap(part -> name(part).stream())
        .toList();
  }

  private static Stream<FieldPath> waysTo(FieldPath path) {
    Stream<FieldPath> outer = path.parent().stream().flatMap(Anchors::waysTo);
    return Stream.concat(outer, Stream.of(path));
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
