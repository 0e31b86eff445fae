package io.github.perfbudget.io.form;

import io.github.perfbudget.io.internal.indicator.IndicatorColumn;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes indicators as rows below one header.
 *
 * <p>A label is written where it is not that of the row above, as in a merged cell. Columns beyond
 * those of the form are written where an indicator needs them.
 */
final class IndicatorRows {

  private static final Set<IndicatorColumn> OF_PROJECTS =
      Set.of(
          IndicatorColumn.CATEGORY,
          IndicatorColumn.TYPE,
          IndicatorColumn.NAME,
          IndicatorColumn.DESCRIPTION,
          IndicatorColumn.TARGET,
          IndicatorColumn.BASIS);
  private static final Set<IndicatorColumn> OF_DECLARATIONS =
      Set.of(
          IndicatorColumn.CATEGORY,
          IndicatorColumn.TYPE,
          IndicatorColumn.NAME,
          IndicatorColumn.TARGET,
          IndicatorColumn.REMARK);

  /** No form has more; what is beyond is left out, and the filing refused for it. */
  private static final int MOST_FURTHER_COLUMNS = 64;

  private final List<IndicatorColumn> columns = new ArrayList<>();
  private final List<String> furtherColumns = new ArrayList<>();

  private IndicatorRows(Set<IndicatorColumn> ofTheForm, List<Indicator> indicators) {
    indicators.forEach(this::addFurtherColumns);
    for (IndicatorColumn column : IndicatorColumn.values()) {
      if (ofTheForm.contains(column) || isNeeded(column, indicators)) {
        columns.add(column);
      }
    }
  }

  static IndicatorRows ofProject(List<Indicator> indicators) {
    return new IndicatorRows(OF_PROJECTS, indicators);
  }

  static IndicatorRows ofDeclaration(List<Indicator> indicators) {
    return new IndicatorRows(OF_DECLARATIONS, indicators);
  }

  /** A further column with the header of a known one is further only beside that one. */
  private boolean isNeeded(IndicatorColumn column, List<Indicator> indicators) {
    return indicators.stream().anyMatch(indicator -> text(column, indicator).isPresent())
        || furtherColumns.stream()
            .anyMatch(header -> IndicatorColumn.ofHeader(header).equals(Optional.of(column)));
  }

  private void addFurtherColumns(Indicator indicator) {
    Map<String, Integer> seen = new HashMap<>();
    for (LabelledText cell : indicator.more()) {
      int nth = seen.merge(cell.label(), 1, Integer::sum);
      long known = furtherColumns.stream().filter(cell.label()::equals).count();
      if (nth > known && furtherColumns.size() < MOST_FURTHER_COLUMNS) {
        furtherColumns.add(cell.label());
      }
    }
  }

  List<String> header() {
    List<String> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(column.header()));
    cells.addAll(furtherColumns);
    return cells;
  }

  /** Writes rows whose first has no label above. */
  List<List<String>> rows(List<Indicator> indicators) {
    List<List<String>> rows = new ArrayList<>();
    Optional<Indicator> above = Optional.empty();
    for (Indicator indicator : indicators) {
      List<String> row = row(indicator, above);
      boolean blank = row.stream().allMatch(String::isEmpty);
      rows.add(blank ? row(indicator, Optional.empty()) : row);
      above = Optional.of(indicator);
    }
    return rows;
  }

  private List<String> row(Indicator indicator, Optional<Indicator> above) {
    List<String> cells = new ArrayList<>();
    for (IndicatorColumn column : columns) {
      boolean merged =
          switch (column) {
            case CATEGORY -> above.filter(it -> goesOn(it, indicator)).isPresent();
            case TYPE -> above.filter(it -> isSameType(it, indicator)).isPresent();
            default -> false;
          };
      cells.add(merged ? "" : text(column, indicator).orElse(""));
    }
    cells.addAll(furtherCells(indicator));
    return cells;
  }

  /** A level-1 label that is written anew also ends the level-2 label above. */
  private static boolean goesOn(Indicator above, Indicator indicator) {
    boolean typeEnds = above.typeText().isPresent() && indicator.typeText().isEmpty();
    return above.categoryText().equals(indicator.categoryText()) && !typeEnds;
  }

  private static boolean isSameType(Indicator above, Indicator indicator) {
    return goesOn(above, indicator) && above.typeText().equals(indicator.typeText());
  }

  private List<String> furtherCells(Indicator indicator) {
    List<LabelledText> left = new ArrayList<>(indicator.more());
    List<String> cells = new ArrayList<>();
    for (String header : furtherColumns) {
      Optional<LabelledText> cell =
          left.stream().filter(each -> each.label().equals(header)).findFirst();
      cell.ifPresent(left::remove);
      cells.add(cell.map(LabelledText::text).orElse(""));
    }
    return cells;
  }

  private static Optional<String> text(IndicatorColumn column, Indicator indicator) {
    return switch (column) {
      case CATEGORY -> indicator.categoryText();
      case TYPE -> indicator.typeText();
      case NAME -> indicator.name();
      case DESCRIPTION -> indicator.description();
      case TARGET -> indicator.target().map(Target::text);
      case BASIS -> indicator.basis();
      case WEIGHT -> indicator.weight().map(Figure::text);
      case REMARK -> indicator.remark();
      case COMPARATOR, UNIT -> Optional.empty();
    };
  }
}
