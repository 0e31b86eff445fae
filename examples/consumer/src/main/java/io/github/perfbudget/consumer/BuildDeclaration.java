package io.github.perfbudget.consumer;

import io.github.perfbudget.io.form.TableText;
import io.github.perfbudget.io.form.TextForm;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Opinion;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.nio.charset.StandardCharsets;

/** The declaration of a whole department, built in code, written as table text and read back. */
public final class BuildDeclaration {

  private static final String UNIT = "万元";

  private BuildDeclaration() {}

  /**
   * Prints the declaration, and whether it comes back as it went.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Filing filing =
        Filing.builder()
            .year(2025)
            .overallGoal(Narrative.builder().addParagraph("把路修好、管好。").build())
            .addGoalItem(roads())
            .declaration(declaration())
            .addProject(project())
            .build();
    String text = TableText.write(filing, TextForm.DOCX);
    text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(System.out::println);

    Filing read = TableText.read(text.getBytes(StandardCharsets.UTF_8)).filing();
    System.out.println(read.declaration().equals(filing.declaration()));
    System.out.println(read.projects().equals(filing.projects()));
  }

  private static GoalItem roads() {
    return GoalItem.builder()
        .label("（一）")
        .title("农村道路养护20万元")
        .name("农村道路养护")
        .amount(Figure.parse("20万元"))
        .goal("县道、乡道常年畅通。")
        .build();
  }

  private static DepartmentDeclaration declaration() {
    return DepartmentDeclaration.builder()
        .agency(Agency.builder().name("栖河县交通运输局").build())
        .moneyUnit(UNIT)
        .revenue(
            RevenueBudget.builder().total(figure("120")).generalPublicBudget(figure("120")).build())
        .expenditure(expenditure())
        .addGoal(Goal.builder().label("目标1").text("县道、乡道常年畅通").build())
        .basis("栖河县农村公路养护规划")
        .addGroup(group())
        .addOpinion(Opinion.builder().by("申报部门意见").text("同意申报").build())
        .build();
  }

  private static ExpenditureBudget expenditure() {
    return ExpenditureBudget.builder()
        .total(figure("120"))
        .personnel(figure("80"))
        .operations(figure("20"))
        .projects(figure("20"))
        .build();
  }

  private static IndicatorGroup group() {
    var length = Indicator.builder().categoryText("产出指标").typeText("数量指标").name("养护里程");
    return IndicatorGroup.builder()
        .label("年度整体支出目标1")
        .goal("县道、乡道常年畅通")
        .budgetLineText("农村道路养护20万元")
        .budgetLine("农村道路养护")
        .amount(Figure.parse("20万元"))
        .addIndicator(length.target(Target.parse("≥120公里")).build())
        .build();
  }

  private static Project project() {
    return Project.builder()
        .name("农村道路养护")
        .code(ProjectCode.of("13022925P00003410001H"))
        .signOff(SignOff.builder().handler("甲某").responsible("乙某").build())
        .build();
  }

  private static Figure figure(String number) {
    return Figure.parse(number, UNIT);
  }
}
