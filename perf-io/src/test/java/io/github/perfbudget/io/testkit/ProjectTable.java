package io.github.perfbudget.io.testkit;

import io.github.perfbudget.model.budget.PlanMeasure;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the rows of a project table that all manners have. */
abstract class ProjectTable {

  private static final String FISCAL = "其中：财政资金";

  private final Hand hand;
  private final Project project;

  ProjectTable(Hand hand, Project project) {
    this.hand = hand;
    this.project = project;
  }

  final Hand hand() {
    return hand;
  }

  final Project project() {
    return project;
  }

  /** Whether the heading stands in the table. */
  abstract boolean gluesHeading();

  /** The rows above the code. */
  abstract List<WordRow> topRows();

  abstract List<WordRow> goalRows();

  /** The rows below the indicators. */
  abstract List<WordRow> bottomRows();

  /** The rows above the header of the indicators. */
  final List<WordRow> upperRows() {
    List<WordRow> rows = new ArrayList<>(topRows());
    rows.add(codeRow());
    rows.add(moneyRow(project.budget().orElseGet(() -> ProjectBudget.builder().build())));
    rows.add(WordRow.of(hand.blank(), hand.value(project.purpose())));
    project.plan().ifPresent(plan -> planRows(plan, rows));
    rows.addAll(goalRows());
    return rows;
  }

  /** The header of the indicators, and the rows below it. */
  final List<WordRow> indicatorRows() {
    List<WordRow> rows = new ArrayList<>();
    rows.add(hand.labels(List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")));
    if (hand.has(Habit.STRAY_BLANK_ROWS)) {
      rows.add(blankRow(6));
    }
    rows.addAll(new ClassColumns(hand).rows(project.indicators(), ProjectTable::cells));
    rows.addAll(bottomRows());
    return rows;
  }

  private static List<Optional<String>> cells(Indicator indicator) {
    return List.of(
        indicator.name(),
        indicator.description(),
        indicator.target().map(Object::toString),
        indicator.basis());
  }

  final WordRow blankRow(int width) {
    List<WordCell> cells = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      cells.add(hand.blank());
    }
    return WordRow.of(cells);
  }

  private WordRow codeRow() {
    return WordRow.of(
        hand.label("项目编码"),
        hand.middleValue(project.code().map(code -> code.text())),
        hand.label("项目名称"),
        hand.value(project.name()));
  }

  private WordRow moneyRow(ProjectBudget budget) {
    String fiscal = text(budget.fiscal());
    boolean inLabel = hand.has(Habit.AMOUNTS_IN_LABELS) && !fiscal.isEmpty();
    return WordRow.of(
        hand.label("预算规模及资金用途"),
        hand.label("预算数"),
        hand.middleValue(budget.total().map(Figure::text)),
        inLabel ? hand.value(FISCAL + fiscal) : hand.label(FISCAL),
        inLabel ? hand.blank() : hand.value(fiscal),
        hand.label("其他资金"),
        hand.value(text(budget.other())));
  }

  private void planRows(SpendingPlan plan, List<WordRow> rows) {
    boolean percent = plan.measure().filter(PlanMeasure.PERCENT::equals).isPresent();
    String unit = percent ? "%" : project.moneyUnit().orElse("万元");
    rows.add(hand.labels(List.of("资金支出计划（" + unit + "）", "3月底", "6月底", "10月底", "12月底")));
    rows.add(
        WordRow.of(
            hand.blank(),
            hand.value(text(plan.march())),
            hand.value(text(plan.june())),
            hand.value(text(plan.october())),
            hand.value(text(plan.december()))));
  }

  static String text(Optional<Figure> figure) {
    return figure.map(Figure::text).orElse("");
  }
}
