package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Opinion;
import io.github.perfbudget.model.value.Figure;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Draws the declaration of a department, whose sums and indicators are those of its projects. */
final class DeclarationDraws {

  private static final MoneyStyle MONEY = MoneyStyle.TEN_THOUSAND_YUAN;

  private static final List<String> OFFICES = List.of("申报单位意见", "主管部门审核意见", "财政部门预算主管科审核意见");

  private DeclarationDraws() {}

  static DepartmentDeclaration declaration(Choices choices, List<Sketch> projects, Style style) {
    Sketch personnel = Sketch.of(choices, Subject.PERSONNEL, "人员经费", style.wording());
    Sketch operations = Sketch.of(choices, Subject.OPERATIONS, "公用经费", style.wording());
    Money projectTotal = Money.total(projects.stream().map(Sketch::total).toList());
    Money total = personnel.total().plus(operations.total()).plus(projectTotal);
    List<Sketch> lines = new ArrayList<>(List.of(personnel, operations));
    lines.addAll(projects);
    DepartmentDeclaration.Builder declaration =
        DepartmentDeclaration.builder()
            .agency(style.agency())
            .revenue(BudgetDraws.revenue(choices, total, MONEY))
            .expenditure(
                BudgetDraws.expenditure(personnel.total(), operations.total(), projectTotal, MONEY))
            .addAllGoals(goals(lines))
            .addAllGroups(groups(lines, style.wording()))
            .addAllOpinions(opinions(choices));
    MONEY.header().ifPresent(declaration::moneyUnit);
    choices.maybe(each -> style.year() + "年度内完成以下目标：").ifPresent(declaration::goalsIntroduction);
    choices
        .maybe(each -> "《" + style.office().name() + style.year() + "年度工作要点》")
        .ifPresent(declaration::basis);
    return declaration.build();
  }

  private static List<Goal> goals(List<Sketch> lines) {
    List<Goal> goals = new ArrayList<>();
    for (Sketch line : lines) {
      goals.add(Goal.builder().label("目标" + (goals.size() + 1)).text(goal(line)).build());
    }
    return goals;
  }

  private static String goal(Sketch line) {
    return "做好" + line.subject().name() + "，确保年度任务完成。";
  }

  private static List<IndicatorGroup> groups(List<Sketch> lines, Wording wording) {
    List<IndicatorGroup> groups = new ArrayList<>();
    for (Sketch line : lines) {
      String amount = line.total().text();
      groups.add(
          IndicatorGroup.builder()
              .label("年度整体支出目标" + (groups.size() + 1))
              .goal(goal(line))
              .budgetLineText(line.name() + "（" + amount + "）")
              .budgetLine(line.name())
              .amount(Figure.parse(amount))
              .addAllIndicators(
                  line.rows().stream().map(row -> IndicatorDraws.bare(row, wording)).toList())
              .build());
    }
    return groups;
  }

  /** The offices speak in the order of the form. */
  private static List<Opinion> opinions(Choices choices) {
    Iterator<String> offices = OFFICES.iterator();
    return choices.list(0, OFFICES.size(), each -> opinion(each, offices.next()));
  }

  private static Opinion opinion(Choices choices, String by) {
    Opinion.Builder opinion = Opinion.builder().by(by);
    choices.maybe(each -> "同意申报。").ifPresent(opinion::text);
    return opinion.build();
  }
}
