package io.github.perfbudget.io.internal.project;

import io.github.perfbudget.io.internal.form.Cover;
import io.github.perfbudget.io.internal.form.FormCell;
import io.github.perfbudget.io.internal.form.FormLabels;
import io.github.perfbudget.io.internal.form.FormRow;
import io.github.perfbudget.io.internal.form.MoneyUnitLabel;
import io.github.perfbudget.io.internal.indicator.IndicatorHeader;
import io.github.perfbudget.model.value.Figure;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a project table (预算项目绩效目标表, 预算项目绩效信息表), each told by the words of a label.
 *
 * <p>A row that has no label of its own continues the one above it.
 */
public enum ProjectRow {
  TITLE(1),
  AGENCY(1),
  CODE(4),
  OFFICE(2),
  MONEY(7),
  PURPOSE(2),
  PLAN(5),
  GOAL(2),
  INDICATORS(1),
  CONCLUSION(2),
  SIGN_OFF(1);

  private static final Set<String> TITLES =
      Set.of("绩效目标表", "绩效信息表", "项目支出绩效目标申报表", "绩效目标审批表", "绩效自评表");

  private static final Set<String> FIRST_LABELS = Set.of("项目编码", "预算规模及资金用途", "绩效目标", "一级指标");

  private final int width;

  ProjectRow(int width) {
    this.width = width;
  }

  /** The least number of cells of a row of this kind. */
  int width() {
    return width;
  }

  /** Whether a row of this kind can be the first of a table. */
  boolean canStart() {
    return compareTo(CODE) <= 0;
  }

  static Optional<ProjectRow> of(FormRow row) {
    return row.firstWritten()
        .flatMap(first -> ofFirstLabel(first.label(), row.width()))
        .or(() -> ofAnyLabel(row));
  }

  /** The kind of the first of some rows; one without label may be the agency beside its unit. */
  static Optional<ProjectRow> of(List<FormRow> rows) {
    return of(rows.get(0))
        .or(() -> isAgencyBesideUnit(rows) ? Optional.of(AGENCY) : Optional.empty());
  }

  /** Whether a blank line parts a cell from the unit of money beside it. */
  static boolean isAgencyBesideUnit(List<FormRow> rows) {
    return rows.size() > 1
        && rows.get(0).width() == 1
        && rows.get(1).width() == 1
        && MoneyUnitLabel.is(rows.get(1).cell(0).label());
  }

  /** A unit of money alone goes on with the table that is being read. */
  static boolean isUnitAlone(FormRow row) {
    return row.cells().stream().allMatch(cell -> cell.isBlank() || MoneyUnitLabel.is(cell.label()));
  }

  /** Whether a row begins the money block or the plan, wherever it stands. */
  static boolean beginsBlock(FormRow row) {
    return row.firstWritten()
        .map(FormCell::label)
        .filter(label -> label.equals(FormLabels.MONEY) || begins(label, FormLabels.PLAN))
        .isPresent();
  }

  /** Where in a row another one begins, which a lost blank line has joined to it; 0 for nowhere. */
  static int otherRowIn(FormRow row, int from) {
    for (int i = from; i < row.width(); i++) {
      String label = row.cell(i).label();
      if (FIRST_LABELS.contains(label) || begins(label, FormLabels.PLAN)) {
        return i;
      }
    }
    return 0;
  }

  /** A title stands alone in its row, a unit of money beside the agency. */
  private static Optional<ProjectRow> ofAnyLabel(FormRow row) {
    if (row.hasLabel(ProjectRow::isTitle)
        && row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1) {
      return Optional.of(TITLE);
    }
    if (IndicatorHeader.isHeaderAtLarge(row)) {
      return Optional.of(INDICATORS);
    }
    if (isBudgetOfProject(row)) {
      return Optional.of(MONEY);
    }
    return row.hasLabel(MoneyUnitLabel::is) || isAgencyWithUnit(row)
        ? Optional.of(AGENCY)
        : Optional.empty();
  }

  /**
   * In a declaration labels of its budgets follow {@code 年度预算}, in a project its amount does, or
   * the label of its total with the amount or the next part behind it.
   */
  private static boolean isBudgetOfProject(FormRow row) {
    boolean budget = row.width() > 1 && begins(row.cell(0).label(), FormLabels.BUDGET);
    return budget
        && (isNumber(row.cell(1))
            || (row.width() > 2
                && ProjectLabel.TOTAL.is(row.cell(1).label())
                && (isNumber(row.cell(2)) || ProjectLabel.FISCAL.is(row.cell(2).label()))));
  }

  private static boolean isNumber(FormCell cell) {
    return Figure.parse(cell.text()).number().isPresent();
  }

  /** Whether the one cell that is written holds an office, and the unit of money apart from it. */
  private static boolean isAgencyWithUnit(FormRow row) {
    return row.cells().stream().filter(cell -> !cell.isBlank()).count() == 1
        && row.firstWritten()
            .filter(cell -> MoneyUnitLabel.behindOffice(cell.text()) > 0)
            .isPresent();
  }

  private static Optional<ProjectRow> ofFirstLabel(String label, int width) {
    if (label.startsWith(FormLabels.AGENCY)) {
      return Optional.of(AGENCY);
    }
    if (label.startsWith(FormLabels.CODE)) {
      return Optional.of(CODE);
    }
    return ProjectLabel.of(label)
        .filter(known -> !begins(label, FormLabels.BUDGET))
        .filter(known -> width > 1 || !MoneyRows.isAmount(known))
        .map(ProjectLabel::row);
  }

  /** Whether a label is these words, perhaps with a bracket or a colon behind them. */
  public static boolean begins(String label, String words) {
    return label.startsWith(words)
        && (label.length() == words.length() || "（(：:".indexOf(label.charAt(words.length())) >= 0);
  }

  public static boolean isTitle(String label) {
    String words = Cover.withoutYearBehind(label);
    for (String title : TITLES) {
      if (words.endsWith(title)) {
        return true;
      }
    }
    return false;
  }
}
