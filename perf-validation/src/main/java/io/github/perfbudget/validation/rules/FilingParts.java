package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Part;

/**
 * The ways from a filing to its parts, and from a budget to its funds, for rules (文本各部分).
 *
 * <p>For example {@code rule.on(FilingParts.INDICATORS)} carries a rule for an indicator to a
 * filing. Immutable and thread-safe.
 */
public final class FilingParts {

  /** Every project. */
  public static final Part<Filing, Project> PROJECTS = Part.each("projects", Filing::projects);

  /** The name of every project that has one. */
  public static final Part<Filing, String> PROJECT_NAMES =
      PROJECTS.then(Part.<Project, String>field("name", project -> Cells.filled(project.name())));

  /** The declaration of the department. */
  public static final Part<Filing, DepartmentDeclaration> DECLARATION =
      Part.field("declaration", Filing::declaration);

  /** Every group of indicators of the declaration. */
  public static final Part<Filing, IndicatorGroup> GROUPS =
      DECLARATION.then(Part.each("groups", DepartmentDeclaration::groups));

  /** Every indicator, those of the declaration first. */
  public static final Part<Filing, Indicator> INDICATORS =
      GROUPS
          .then(Part.<IndicatorGroup, Indicator>each("indicators", IndicatorGroup::indicators))
          .and(PROJECTS.then(Part.each("indicators", Project::indicators)));

  /** Every indicator that the prose states; the addresses are those from the filing on. */
  public static final Part<Filing, Claim> CLAIMS = (filing, at) -> filing.claims();

  /** The budget of every project that has one. */
  public static final Part<Filing, ProjectBudget> BUDGETS =
      PROJECTS.then(Part.field("budget", Project::budget));

  /** The total of a budget (资金总额), unless its cell is blank. */
  public static final Part<ProjectBudget, Figure> TOTAL_FUNDS =
      Cells.figure("total", ProjectBudget::total);

  /** The fiscal funds of a budget (财政资金), unless their cell is blank. */
  public static final Part<ProjectBudget, Figure> FISCAL_FUNDS =
      Cells.figure("fiscal", ProjectBudget::fiscal);

  /** The other funds of a budget (其他资金), unless their cell is blank. */
  public static final Part<ProjectBudget, Figure> OTHER_FUNDS =
      Cells.figure("other", ProjectBudget::other);

  private FilingParts() {}
}
