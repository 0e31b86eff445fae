package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.internal.Key;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The indicators that a goal item states without their classes, paired with the rows of projects of
 * its name that have the claim's very words for name or description.
 */
final class StatedPairs {

  /** A pair for each claim with such rows: with the row of its target, else with the first. */
  static final Part<Filing, ClaimPairs.Pair> ALL = StatedPairs::of;

  private static final Part<GoalItem, Claim> CLAIMS = Part.each("claims", GoalItem::claims);

  private StatedPairs() {}

  private static Stream<Located<ClaimPairs.Pair>> of(Filing filing, FieldPath at) {
    List<Located<GoalItem>> items =
        CoverageRules.ITEMS.of(filing, at).filter(item -> statesAny(item.value())).toList();
    if (items.isEmpty()) {
      return Stream.of();
    }
    Map<Key, List<Located<Indicator>>> rows = new HashMap<>();
    Undertaking.PROJECTS.of(filing, at).forEach(project -> add(rows, project.value()));
    return items.stream()
        .flatMap(
            item ->
                CLAIMS
                    .of(item.value(), item.path())
                    .flatMap(claim -> pair(item.value(), claim, rows)));
  }

  private static boolean statesAny(GoalItem item) {
    return item.claims().stream().anyMatch(claim -> !ClaimPairs.isListed(claim));
  }

  private static void add(Map<Key, List<Located<Indicator>>> rows, Undertaking project) {
    for (Located<Indicator> row : project.rows()) {
      CostRules.words(row.value()).stream()
          .map(Cells::key)
          .distinct()
          .forEach(
              words ->
                  rows.computeIfAbsent(Key.of(project.key(), words), key -> new ArrayList<>())
                      .add(row));
    }
  }

  private static Stream<Located<ClaimPairs.Pair>> pair(
      GoalItem item, Located<Claim> claim, Map<Key, List<Located<Indicator>>> rows) {
    if (ClaimPairs.isListed(claim.value())) {
      return Stream.of();
    }
    Key key = Key.of(Cells.key(item.name().orElse("")), Cells.key(claim.value().name().orElse("")));
    List<Located<Indicator>> same =
        key.words().contains("") ? List.of() : rows.getOrDefault(key, List.of());
    return same.stream()
        .filter(row -> isMet(claim, row))
        .findFirst()
        .or(() -> same.stream().findFirst())
        .map(row -> Located.of(claim.path(), new ClaimPairs.Pair(claim, row)))
        .stream();
  }

  private static boolean isMet(Located<Claim> claim, Located<Indicator> row) {
    return claim.value().target().equals(row.value().target())
        || claim.value().target().stream().anyMatch(claimed -> sameAs(claimed, row));
  }

  private static boolean sameAs(Target claimed, Located<Indicator> row) {
    return row.value().target().filter(filed -> ClaimRules.isSame(claimed, filed)).isPresent();
  }
}
