package io.github.perfbudget.consumer;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Arithmetic;
import io.github.perfbudget.validation.Basis;
import io.github.perfbudget.validation.Judgement;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Report;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule that adds up itself, because it will not take a blank cell for nothing. */
public final class OwnSum {

  private static final Part<Filing, Figure> GRANT =
      Part.field("declaration", Filing::declaration)
          .then(Part.field("revenue", DepartmentDeclaration::revenue))
          .then(Part.field("generalPublicBudget", RevenueBudget::generalPublicBudget));

  private static final Part<Filing, ProjectBudget> BUDGETS =
      Part.each("projects", Filing::projects).then(Part.field("budget", Project::budget));

  private static final Rule<Filing> GRANTED =
      Rule.<Filing>builder()
          .id("acme.funds.granted")
          .severity(Severity.ERROR)
          .title("各项目财政资金合计等于一般公共预算拨款收入", "The projects spend what is granted")
          .message("拨款收入{total}，各项目财政资金{sum}", "{total} is granted, the projects have {sum}")
          .basis(Basis.houseRule())
          .tolerance(Arithmetic.EXACT)
          .check(OwnSum::judge)
          .build();

  private OwnSum() {}

  /**
   * Prints that the rule holds, how it is broken, and why it cannot be told.
   *
   * @param args none
   */
  public static void main(String[] args) {
    tell(ProjectBudget.builder().fiscal(Figure.parse("6万元")));
    tell(ProjectBudget.builder().fiscal(Figure.parse("50000元")));
    tell(ProjectBudget.builder().total(Figure.parse("6万元")));
  }

  private static void tell(ProjectBudget.Builder second) {
    var revenue = RevenueBudget.builder().generalPublicBudget(Figure.parse("10万元"));
    var first = ProjectBudget.builder().fiscal(Figure.parse("4万元"));
    Filing filing =
        Filing.builder()
            .declaration(DepartmentDeclaration.builder().revenue(revenue.build()).build())
            .addProject(Project.builder().budget(first.build()).build())
            .addProject(Project.builder().budget(second.build()).build())
            .build();
    Report report = RuleSet.of(List.of(GRANTED)).check(filing);
    report.rules(Verdict.PASSED).forEach(rule -> System.out.println(rule + " holds"));
    report.findings().forEach(found -> System.out.println(found.text(Language.ENGLISH)));
    report.notEvaluated().forEach(open -> System.out.println(open.text(Language.ENGLISH)));
  }

  private static Stream<? extends Judgement> judge(Filing filing, FieldPath at) {
    List<Located<Figure>> funds = new ArrayList<>();
    for (Located<ProjectBudget> budget : BUDGETS.of(filing, at).toList()) {
      FieldPath cell = budget.path().field("fiscal");
      Optional<Figure> fiscal = budget.value().fiscal();
      if (fiscal.isEmpty()) {
        return Stream.of(Arithmetic.blank(cell, "财政资金"));
      }
      funds.add(Located.of(cell, fiscal.get()));
    }
    return GRANT.of(filing, at).flatMap(total -> Arithmetic.compare(total, funds).stream());
  }
}
