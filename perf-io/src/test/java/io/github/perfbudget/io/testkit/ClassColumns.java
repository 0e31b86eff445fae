package io.github.perfbudget.io.testkit;

import io.github.perfbudget.model.indicator.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes rows of indicators: the labels of their classes merged or repeated, then other cells. */
final class ClassColumns {

  private final Hand hand;

  ClassColumns(Hand hand) {
    this.hand = hand;
  }

  List<WordRow> rows(
      List<Indicator> indicators, Function<Indicator, List<Optional<String>>> otherCells) {
    List<WordRow> rows = new ArrayList<>();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      Optional<Indicator> above =
          i == 0 || hand.has(Habit.REPEATED_LABELS)
              ? Optional.empty()
              : Optional.of(indicators.get(i - 1));
      List<WordCell> cells = classes(indicator, above);
      otherCells.apply(indicator).forEach(cell -> cells.add(hand.value(cell)));
      rows.add(WordRow.of(cells));
    }
    return rows;
  }

  private List<WordCell> classes(Indicator indicator, Optional<Indicator> above) {
    boolean sameCategory =
        above.filter(it -> it.categoryText().equals(indicator.categoryText())).isPresent();
    boolean sameType =
        sameCategory && above.filter(it -> it.typeText().equals(indicator.typeText())).isPresent();
    List<WordCell> cells = new ArrayList<>();
    cells.add(sameCategory ? merged() : hand.value(indicator.categoryText()));
    cells.add(sameType ? merged() : hand.value(indicator.typeText()));
    return cells;
  }

  private WordCell merged() {
    return new WordCell(hand.blank().content(), CellMerge.UP, 1, false);
  }
}
