package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Filing;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the projects of a filing, as they are compared with others. */
record ProjectNames(Set<String> names) {

  /** Among more names only equal ones are looked for, which keeps the work linear. */
  static final int MOST = 500;

  static ProjectNames of(Filing filing) {
    return new ProjectNames(
        filing.projects().stream()
            .flatMap(project -> Cells.filled(project.name()).stream())
            .map(Cells::key)
            .collect(Collectors.toSet()));
  }

  /** Whether one of the names is this one, holds it or stands in it. */
  boolean mayBe(String name) {
    return names.contains(name) || alike(name).findAny().isPresent();
  }

  /** The only name that holds this one or stands in it. */
  Optional<String> holding(String name) {
    List<String> found = alike(name).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Stream<String> alike(String name) {
    return names.size() > MOST
        ? Stream.of()
        : names.stream().filter(other -> other.contains(name) || name.contains(other));
  }
}
