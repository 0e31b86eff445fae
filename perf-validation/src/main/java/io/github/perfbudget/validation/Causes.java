package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds findings under the findings they follow from: those of an earlier rule that supersedes
 * theirs, as grave or graver, at a field they rest on.
 */
final class Causes {

  private record Root(Finding finding, List<Finding> consequences) {}

  private final Map<String, Set<String>> supersedes;

  /** What the findings of a rule follow from, by the rule's id and the field they rest on. */
  private final Map<String, Map<FieldPath, Root>> causes = new HashMap<>();

  private final List<Root> roots = new ArrayList<>();

  private Causes(List<? extends Rule<?>> rules) {
    supersedes =
        rules.stream()
            .filter(rule -> !rule.supersededRules().isEmpty())
            .collect(Collectors.toMap(Rule::id, Rule::supersededRules));
  }

  static List<Finding> fold(List<? extends Rule<?>> rules, List<Finding> findings) {
    if (findings.isEmpty()) {
      return List.of();
    }
    Causes causes = new Causes(rules);
    findings.forEach(causes::add);
    return causes.roots.stream().map(Causes::joined).toList();
  }

  private void add(Finding finding) {
    Optional<Root> cause = causeOf(finding);
    Root root = cause.orElseGet(() -> new Root(finding, new ArrayList<>()));
    if (cause.isPresent()) {
      root.consequences().add(finding);
    } else {
      roots.add(root);
    }
    for (String superseded : supersedes.getOrDefault(finding.rule(), Set.of())) {
      causes.computeIfAbsent(superseded, rule -> new HashMap<>()).putIfAbsent(finding.path(), root);
    }
  }

  private Optional<Root> causeOf(Finding finding) {
    Map<FieldPath, Root> known = causes.getOrDefault(finding.rule(), Map.of());
    return Stream.concat(Stream.of(finding.path()), finding.evidence().stream().map(Evidence::path))
        .flatMap(path -> Stream.ofNullable(known.get(path)))
        .filter(root -> root.finding().severity().isAtLeast(finding.severity()))
        .findFirst();
  }

  private static Finding joined(Root root) {
    return root.consequences().isEmpty()
        ? root.finding()
        : root.finding().withConsequences(root.consequences());
  }
}
