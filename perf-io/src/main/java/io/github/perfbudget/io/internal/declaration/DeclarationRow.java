package io.github.perfbudget.io.internal.declaration;

import io.github.perfbudget.io.internal.form.Cover;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.indicator.IndicatorHeader;
import io.github.perfbudget.io.internal.project.ProjectRow;
import java.util.List;
import java.util.Optional;

/**
 * The rows of the declaration of a whole department (部门整体支出绩效目标申报表), each told by the words of its
 * first label.
 *
 * <p>A row that has no label of its own continues the one above it.
 */
public enum DeclarationRow {
  YEAR(1),
  FILED_BY(1),
  DEPARTMENT(2),
  BUDGET(2),
  REVENUE(1),
  EXPENDITURE(1),
  GOALS(2),
  BASIS(2),
  GROUP(2),
  INDICATORS(1),
  OPINIONS(2);

  private static final int LONGEST_TITLE = 60;
  private static final List<String> TITLES =
      List.of("整体支出绩效目标申报表", "整体支出绩效目标表", "整体绩效目标申报表", "整体绩效目标表");

  private final int width;

  DeclarationRow(int width) {
    this.width = width;
  }

  /** The least number of cells of a row of this kind. */
  int width() {
    return width;
  }

  /** Whether a row of this kind tells the form where no title does. */
  boolean tellsTheForm() {
    return this == DEPARTMENT || this == BUDGET;
  }

  /** A title names department and form; a sentence that mentions the form is none. */
  public static boolean isTitle(String paragraph) {
    String words = Cover.withoutYearBehind(Label.of(paragraph));
    return TITLES.stream().anyMatch(words::endsWith)
        && words.length() <= LONGEST_TITLE
        && words.chars().noneMatch(c -> "，。；：见".indexOf(c) >= 0);
  }

  static Optional<DeclarationRow> of(FormRow row) {
    return IndicatorHeader.isHeaderAtLarge(row)
        ? Optional.of(INDICATORS)
        : row.firstWritten().map(FormCell::label).flatMap(DeclarationRow::ofLabel);
  }

  /** Whether a cell is the label of this row. */
  boolean isLabel(FormCell cell) {
    return ofLabel(cell.label()).filter(this::equals).isPresent();
  }

  public static Optional<DeclarationRow> ofLabel(String label) {
    return switch (label) {
      case FormLabels.DEPARTMENT, "部门（单位）名称", "单位名称" -> Optional.of(DEPARTMENT);
      case FormLabels.REVENUE -> Optional.of(REVENUE);
      case FormLabels.EXPENDITURE -> Optional.of(EXPENDITURE);
      case FormLabels.DECLARED_GOALS, "年度总体目标", "整体绩效目标", "总体绩效目标", "当年整体绩效目标" ->
          Optional.of(GOALS);
      case FormLabels.BASIS -> Optional.of(BASIS);
      case FormLabels.GROUPS, "年度绩效指标", "部门整体支出年度绩效指标", FormLabels.INDICATORS ->
          Optional.of(INDICATORS);
      case FormLabels.OPINIONS, "财政部门审核意见" -> Optional.of(OPINIONS);
      default -> ofStart(label);
    };
  }

  private static Optional<DeclarationRow> ofStart(String label) {
    if (label.startsWith(FormLabels.GROUP_GOAL) || isNumbered(label, "年度整体目标")) {
      return Optional.of(GROUP);
    }
    if (ProjectRow.begins(label, FormLabels.BUDGET)) {
      return Optional.of(BUDGET);
    }
    if (label.startsWith(FormLabels.AGENCY)) {
      return Optional.of(FILED_BY);
    }
    return Cover.isYear(label) ? Optional.of(YEAR) : Optional.empty();
  }

  /** Whether a label is these words with a number behind them, so that it is one of several. */
  private static boolean isNumbered(String label, String words) {
    int number = words.length();
    return label.startsWith(words)
        && label.length() > number
        && Character.isDigit(label.charAt(number));
  }
}
