package io.github.perfbudget.io.internal.indicator;

import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What rows of indicators look like below a header: whether one begins a class, goes on with the
 * table, or has its cells below other columns than their own.
 *
 * @param header the header above them
 */
public record IndicatorLook(IndicatorHeader header) {

  private static final Set<IndicatorColumn> LIKE_TYPE =
      EnumSet.of(IndicatorColumn.TYPE, IndicatorColumn.NAME, IndicatorColumn.DESCRIPTION);
  private static final Set<IndicatorColumn> IN_WORDS =
      EnumSet.of(
          IndicatorColumn.NAME,
          IndicatorColumn.DESCRIPTION,
          IndicatorColumn.BASIS,
          IndicatorColumn.REMARK);

  /**
   * Whether a row begins a new class of indicators, rather than going on with the row above: a
   * level-2 label may be the second cell of a row, and name and description may repeat it.
   */
  public boolean beginsClass(FormRow row, int cellsAbove) {
    String label = row.cell(cellsAbove == 0 ? Math.min(header.first(), row.width() - 1) : 0).text();
    return isCategory(label) && !(mayRepeatType(cellsAbove) && isType(label));
  }

  /** Whether a row without label of its own is one of this table's, behind a paragraph. */
  public boolean holds(FormRow row) {
    return beginsClass(row, 0)
        || (row.width() == header.width()
            && isType(row.cell(Math.min(header.first() + 1, row.width() - 1)).text()));
  }

  /**
   * Whether the cells of a row look like those of their columns: labels left, a name before more.
   */
  boolean looksRight(FormRow row) {
    boolean named = header.cellOf(row, IndicatorColumn.NAME).filter(FormCell::isBlank).isEmpty();
    return isBlankOr(header.cellOf(row, IndicatorColumn.CATEGORY), IndicatorLook::isCategory)
        && isBlankOr(header.cellOf(row, IndicatorColumn.TYPE), IndicatorLook::isType)
        && (named || isBlankBehindName(row))
        && !isNumberBesideTarget(row)
        && !isNumberAboveWords(row);
  }

  /** Whether the target of a row is a number. */
  boolean hasNumber(FormRow row) {
    return header.cellOf(row, IndicatorColumn.TARGET).filter(IndicatorLook::isNumeric).isPresent();
  }

  private static boolean isBlankOr(Optional<FormCell> cell, Predicate<String> looksRight) {
    return cell.filter(each -> !each.isBlank() && !looksRight.test(each.text())).isEmpty();
  }

  private static boolean isCategory(String text) {
    return IndicatorCategory.ofLabel(text).isPresent();
  }

  private static boolean isType(String text) {
    return IndicatorType.ofLabel(text).isPresent();
  }

  /** Whether what looks like a target stands beside a cell that does not. */
  private boolean isNumberBesideTarget(FormRow row) {
    int target = header.indexOf(IndicatorColumn.TARGET);
    return target >= 0
        && !isNumeric(row.cell(target))
        && (isNumericText(row, target - 1) || isNumericText(row, target + 1));
  }

  /** Whether words below the target, of a cell whose TAB was lost, make it no number any more. */
  private boolean isNumberAboveWords(FormRow row) {
    return header
        .cellOf(row, IndicatorColumn.TARGET)
        .filter(cell -> cell.paragraphs().size() > 1 && !isNumeric(cell))
        .filter(cell -> isNumeric(cell.paragraphs().get(0).text()))
        .isPresent();
  }

  /** Whether a cell holds a number in a column that is for words. */
  private boolean isNumericText(FormRow row, int index) {
    return index >= 0
        && index < row.width()
        && header.column(index).filter(IN_WORDS::contains).isPresent()
        && isNumeric(row.cell(index));
  }

  private static boolean isNumeric(FormCell cell) {
    return isNumeric(cell.text());
  }

  private static boolean isNumeric(String text) {
    return Target.parse(text).value() instanceof NumericValue;
  }

  private boolean isBlankBehindName(FormRow row) {
    return row.part(header.indexOf(IndicatorColumn.NAME) + 1, row.width()).isBlank();
  }

  private boolean mayRepeatType(int index) {
    return index < header.width() && header.column(index).filter(LIKE_TYPE::contains).isPresent();
  }
}
