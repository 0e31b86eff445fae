package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Arithmetic;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules on the budget lines over the indicators of a declaration (项目名称及金额). */
final class BudgetLineRules {

  /** A budget line states its amount, where any line does. */
  static final Rule<DepartmentDeclaration> AMOUNT =
      Rule.<DepartmentDeclaration>builder()
          .id("declaration.line-amount")
          .ref("SUM-04")
          .severity(Severity.WARNING)
          .title("整体支出绩效指标的项目写明金额", "A budget line of the declaration states its amount")
          .message("「{line}」没有写明金额", "\"{line}\" states no amount")
          .basis(Bases.DECLARATION_FORM)
          .example("项目：会展经费（没有写金额）", "项目：会展经费（10万元）")
          .check(BudgetLineRules::withoutAmount)
          .build();

  /**
   * The budget lines add up to the expenditure, or to the project expenditure where they are
   * projects alone.
   */
  static final Rule<DepartmentDeclaration> LINES =
      Rule.<DepartmentDeclaration>builder()
          .id("declaration.lines")
          .ref("SUM-04")
          .severity(Severity.WARNING)
          .title(
              "整体支出绩效指标各项目金额之和等于支出合计",
              "The budget lines of the declaration add up to the expenditure")
          .message(
              "各项目金额之和为{sum}，支出合计为{total}",
              "the budget lines add up to {sum}, the expenditure is {total}")
          .basis(Bases.DECLARATION_FORM)
          .example("各项目金额为250.5、50、25、10、60万元，支出合计400.5万元", "各项目金额为250.5、50、25、10、65万元，支出合计400.5万元")
          .check(BudgetLineRules::lines)
          .build();

  private static final Part<DepartmentDeclaration, IndicatorGroup> GROUPS =
      Part.each("groups", DepartmentDeclaration::groups);

  private static final Part<DepartmentDeclaration, Figure> AMOUNTS =
      GROUPS.then(Cells.figure("amount", IndicatorGroup::amount));

  private BudgetLineRules() {}

  private static Stream<Breach> withoutAmount(DepartmentDeclaration declaration, FieldPath at) {
    return AMOUNTS.of(declaration, at).findAny().isEmpty()
        ? Stream.of()
        : GROUPS
            .of(declaration, at)
            .filter(group -> lacksAmount(group.value()))
            .map(
                group ->
                    Breach.at(group.path().field(textField(group.value())))
                        .with("line", lineOf(group.value()).orElse("")));
  }

  private static boolean lacksAmount(IndicatorGroup group) {
    return lineOf(group).isPresent()
        && group.amount().filter(amount -> !amount.text().isBlank()).isEmpty();
  }

  private static Optional<String> lineOf(IndicatorGroup group) {
    return Cells.filled(group.budgetLineText()).or(() -> Cells.filled(group.budgetLine()));
  }

  private static String textField(IndicatorGroup group) {
    return Cells.filled(group.budgetLineText()).isPresent() ? "budgetLineText" : "budgetLine";
  }

  private static Stream<? extends Judgement> lines(
      DepartmentDeclaration declaration, FieldPath at) {
    List<Located<Figure>> amounts = AMOUNTS.of(declaration, at).toList();
    Optional<Located<IndicatorGroup>> lacking =
        GROUPS.of(declaration, at).filter(group -> lacksAmount(group.value())).findFirst();
    if (amounts.isEmpty()) {
      return Stream.of();
    }
    return lacking.isPresent()
        ? Stream.of(Arithmetic.blank(lacking.get().path().field("amount"), "金额"))
        : againstExpenditure(declaration, at, amounts);
  }

  private static Stream<? extends Judgement> againstExpenditure(
      DepartmentDeclaration declaration, FieldPath at, List<Located<Figure>> amounts) {
    boolean projectsAlone =
        DeclarationRules.PROJECT_EXPENDITURE
            .of(declaration, at)
            .anyMatch(projects -> Arithmetic.compare(projects, amounts).isEmpty());
    return projectsAlone
        ? Stream.of()
        : DeclarationRules.EXPENDITURE_TOTAL
            .of(declaration, at)
            .flatMap(total -> Arithmetic.compare(total, amounts).stream());
  }
}
