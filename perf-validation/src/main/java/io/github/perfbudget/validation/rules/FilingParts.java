package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.validation.Part;

/**
 * The ways from a filing to its parts, for rules (文本各部分).
 *
 * <p>For example {@code rule.on(FilingParts.INDICATORS)} carries a rule for an indicator to a
 * filing.
 */
final class FilingParts {

  /** Every project. */
  static final Part<Filing, Project> PROJECTS = Part.each("projects", Filing::projects);

  /** The name of every project that has one. */
  static final Part<Filing, String> PROJECT_NAMES =
      PROJECTS.then(Part.<Project, String>field("name", project -> Cells.filled(project.name())));

  /** The declaration of the department. */
  static final Part<Filing, DepartmentDeclaration> DECLARATION =
      Part.field("declaration", Filing::declaration);

  /** Every group of indicators of the declaration. */
  static final Part<Filing, IndicatorGroup> GROUPS =
      DECLARATION.then(Part.each("groups", DepartmentDeclaration::groups));

  /** Every indicator, those of the declaration first. */
  static final Part<Filing, Indicator> INDICATORS =
      GROUPS
          .then(Part.<IndicatorGroup, Indicator>each("indicators", IndicatorGroup::indicators))
          .and(PROJECTS.then(Part.each("indicators", Project::indicators)));

  /** Every indicator that the prose states; the addresses are those from the filing on. */
  static final Part<Filing, Claim> CLAIMS = (filing, at) -> filing.claims();

  private FilingParts() {}
}
