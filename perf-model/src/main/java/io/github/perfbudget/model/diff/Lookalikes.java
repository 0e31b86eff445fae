package io.github.perfbudget.model.diff;

import io.github.perfbudget.model.internal.Key;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds projects that changed code and name: those of one budget with most indicators the same.
 *
 * <p>Only an indicator that one project of that budget has speaks for it, and more than half have
 * to; so no project has two lookalikes, and nothing is compared with everything.
 */
final class Lookalikes {

  private Lookalikes() {}

  private record OwnedIndicator(Branch project, Branch indicator) {}

  static void pair(Alignment alignment) {
    Map<Object, List<OwnedIndicator>> old = rows(alignment.restBefore());
    Map<Object, List<OwnedIndicator>> now = rows(alignment.restAfter());
    Map<Alignment.Pair, Integer> votes = new HashMap<>();
    old.forEach((key, rows) -> vote(rows, now.getOrDefault(key, List.of()), votes));
    votes.forEach(
        (pair, count) -> {
          if (2 * count > Math.max(size(pair.before()), size(pair.after()))) {
            alignment.pair(pair.before(), pair.after());
          }
        });
  }

  private static void vote(
      List<OwnedIndicator> old, List<OwnedIndicator> now, Map<Alignment.Pair, Integer> votes) {
    if (old.size() == 1 && now.size() == 1) {
      OwnedIndicator one = old.get(0);
      OwnedIndicator other = now.get(0);
      if (Alignments.haveOneTarget(one.indicator(), other.indicator())) {
        votes.merge(new Alignment.Pair(one.project(), other.project()), 1, Integer::sum);
      }
    }
  }

  private static int size(Branch project) {
    return project.child("indicators").elements().size();
  }

  private static Map<Object, List<OwnedIndicator>> rows(Collection<Branch> projects) {
    Map<Object, List<OwnedIndicator>> rows = new HashMap<>();
    for (Branch project : projects) {
      budget(project).ifPresent(budget -> addRows(project, budget, rows));
    }
    return rows;
  }

  private static void addRows(
      Branch project, BigDecimal budget, Map<Object, List<OwnedIndicator>> rows) {
    for (Branch indicator : project.child("indicators").elements()) {
      Key key =
          Meaning.classOf(indicator)
              .with(indicator.folded("name").orElse(""))
              .with(budget.toPlainString());
      rows.computeIfAbsent(key, any -> new ArrayList<>())
          .add(new OwnedIndicator(project, indicator));
    }
  }

  private static Optional<BigDecimal> budget(Branch project) {
    return project
        .child("budget")
        .child("total")
        .value()
        .filter(Figure.class::isInstance)
        .map(Figure.class::cast)
        .flatMap(Figure::toAmount)
        .map(Amount::toYuan)
        .map(BigDecimal::stripTrailingZeros);
  }
}
