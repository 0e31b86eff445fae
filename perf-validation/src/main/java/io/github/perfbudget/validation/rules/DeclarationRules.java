package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Arithmetic;
import io.github.perfbudget.validation.Checks;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rules on the amounts of the declaration of a department (部门整体支出绩效目标申报表). Sums are exact. */
final class DeclarationRules {

  static final Part<DepartmentDeclaration, Figure> EXPENDITURE_TOTAL =
      Part.<DepartmentDeclaration, ExpenditureBudget>field(
              "expenditure", DepartmentDeclaration::expenditure)
          .then(Cells.figure("total", ExpenditureBudget::total));

  private static final Part<DepartmentDeclaration, Figure> REVENUE_TOTAL =
      Part.<DepartmentDeclaration, RevenueBudget>field("revenue", DepartmentDeclaration::revenue)
          .then(Cells.figure("total", RevenueBudget::total));

  /** The project expenditure is the sum of the project tables. */
  static final Rule<Filing> PROJECTS =
      Rule.<Filing>builder()
          .id("declaration.projects")
          .ref("SUM-03")
          .severity(Severity.ERROR)
          .title(
              "整体支出申报表的项目支出等于各项目预算数之和",
              "The declared project expenditure is the sum of the project tables")
          .message(
              "项目支出为{total}，各项目预算数之和为{sum}",
              "the project expenditure is {total}, the budgets of the projects add up to {sum}")
          .basis(Bases.DECLARATION_FORM)
          .example("项目支出110万元，三个项目的预算数为25、10、65万元", "项目支出100万元，三个项目的预算数为25、10、65万元")
          .addSupersededRule("declaration.sum")
          .addSupersededRule("declaration.lines")
          .tolerance(Arithmetic.EXACT)
          .check(DeclarationRules::projects)
          .build()
          .whenAny(FilingParts.DECLARATION);

  /**
   * Revenue and expenditure are the sums of their parts; a part left blank is none, as the form has
   * it. Where the declaration has an unread row of money, nothing is known.
   */
  static final Rule<Filing> SUM =
      Rule.<Filing>builder()
          .id("declaration.sum")
          .ref("SUM-02")
          .severity(Severity.ERROR)
          .title("收入、支出合计等于各分项之和", "Revenue and expenditure are the sums of their parts")
          .message("合计为{total}，各分项之和为{sum}", "the total is {total}, its parts add up to {sum}")
          .basis(Bases.DECLARATION_FORM)
          .example("支出合计400.5万元：人员经费250.5、公用经费60、项目支出100", "支出合计400.5万元：人员经费250.5、公用经费50、项目支出100")
          .addSupersededRule("declaration.balance")
          .addSupersededRule("declaration.lines")
          .tolerance(Arithmetic.EXACT)
          .check(
              (filing, at) ->
                  OtherSources.check(FilingParts.DECLARATION, 1, DeclarationRules::sums)
                      .judge(filing, at))
          .build()
          .whenAny(FilingParts.DECLARATION);

  /** Revenue and expenditure are equal. */
  static final Rule<DepartmentDeclaration> BALANCE =
      Rule.<DepartmentDeclaration>builder()
          .id("declaration.balance")
          .ref("SUM-02")
          .severity(Severity.ERROR)
          .title("收入合计等于支出合计", "Revenue and expenditure are equal")
          .message("支出合计为{total}，收入合计为{sum}", "the expenditure is {total}, the revenue is {sum}")
          .basis(Bases.DECLARATION_FORM)
          .example("收入合计410.5万元，支出合计400.5万元", "收入合计400.5万元，支出合计400.5万元")
          .tolerance(Arithmetic.EXACT)
          .check(Checks.sumsTo(REVENUE_TOTAL, EXPENDITURE_TOTAL))
          .build();

  static final Part<DepartmentDeclaration, Figure> PROJECT_EXPENDITURE =
      Part.<DepartmentDeclaration, ExpenditureBudget>field(
              "expenditure", DepartmentDeclaration::expenditure)
          .then(Cells.figure("projects", ExpenditureBudget::projects));

  private static final Part<DepartmentDeclaration, Figure> EXPENDITURE_PARTS =
      Part.<DepartmentDeclaration, ExpenditureBudget>field(
              "expenditure", DepartmentDeclaration::expenditure)
          .then(
              Cells.<ExpenditureBudget>figure("personnel", ExpenditureBudget::personnel)
                  .and(Cells.figure("operations", ExpenditureBudget::operations))
                  .and(Cells.figure("projects", ExpenditureBudget::projects))
                  .and(Cells.figure("other", ExpenditureBudget::other)));

  private static final Part<DepartmentDeclaration, Figure> REVENUE_PARTS =
      Part.<DepartmentDeclaration, RevenueBudget>field("revenue", DepartmentDeclaration::revenue)
          .then(
              Cells.<RevenueBudget>figure("generalPublicBudget", RevenueBudget::generalPublicBudget)
                  .and(Cells.figure("governmentFund", RevenueBudget::governmentFund))
                  .and(Cells.figure("advanceTransfer", RevenueBudget::advanceTransfer))
                  .and(Cells.figure("carriedOver", RevenueBudget::carriedOver))
                  .and(Cells.figure("selfRaised", RevenueBudget::selfRaised))
                  .and(Cells.figure("other", RevenueBudget::other)));

  private DeclarationRules() {}

  private static Stream<? extends Judgement> projects(Filing filing, FieldPath at) {
    return FilingParts.DECLARATION
        .then(PROJECT_EXPENDITURE)
        .of(filing, at)
        .filter(declared -> !filing.projects().isEmpty())
        .flatMap(declared -> againstProjects(declared, filing, at));
  }

  private static Stream<? extends Judgement> againstProjects(
      Located<Figure> declared, Filing filing, FieldPath at) {
    List<Located<Figure>> totals = new ArrayList<>();
    for (Located<Project> project : FilingParts.PROJECTS.of(filing, at).toList()) {
      List<Located<Figure>> total = ProjectRules.TOTAL.of(project.value(), project.path()).toList();
      if (total.isEmpty()) {
        return Stream.of(Arithmetic.blank(project.path().field("budget").field("total"), "预算数"));
      }
      totals.addAll(total);
    }
    return Arithmetic.compare(declared, totals).stream();
  }

  private static Stream<? extends Judgement> sums(DepartmentDeclaration declaration, FieldPath at) {
    return Stream.concat(
        sum(
            REVENUE_TOTAL.of(declaration, at).toList(),
            REVENUE_PARTS.of(declaration, at).toList(),
            at.field("revenue").field("total")),
        sum(
            EXPENDITURE_TOTAL.of(declaration, at).toList(),
            EXPENDITURE_PARTS.of(declaration, at).toList(),
            at.field("expenditure").field("total")));
  }

  private static Stream<? extends Judgement> sum(
      List<Located<Figure>> total, List<Located<Figure>> parts, FieldPath at) {
    if (parts.isEmpty()) {
      return Stream.of();
    }
    return total.isEmpty()
        ? Stream.of(Arithmetic.blank(at, "合计"))
        : Arithmetic.compare(total.get(0), parts).stream();
  }
}
