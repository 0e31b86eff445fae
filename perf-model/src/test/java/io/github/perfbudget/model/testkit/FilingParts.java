package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.indicator.Indicator;
import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary parts of filings, each as valid as the filing it could stand in.
 *
 * <p>Parts drawn apart do not agree with each other: for that, draw a whole filing and take its
 * parts.
 */
public final class FilingParts {

  private FilingParts() {}

  /**
   * Project codes of class P with the check character of Hebei, in divisions that do not exist.
   *
   * @return the codes
   */
  public static Arbitrary<ProjectCode> projectCodes() {
    return DrawnArbitrary.of(PartDraws::projectCode);
  }

  /**
   * Agencies in invented places, half of them with a code.
   *
   * @return the agencies
   */
  public static Arbitrary<Agency> agencies() {
    return DrawnArbitrary.of(PartDraws::agency);
  }

  /**
   * The goals of one project: one to four, labelled without a gap; one alone may have no label.
   *
   * @return the goals
   */
  public static Arbitrary<List<Goal>> goals() {
    return DrawnArbitrary.of(PartDraws::goals);
  }

  /**
   * Indicators of every class, whose names fit class and unit. One in ten or so says 不涉及.
   *
   * @return the indicators
   */
  public static Arbitrary<Indicator> indicators() {
    return DrawnArbitrary.of(PartDraws::indicator);
  }

  /**
   * Signatures masked as {@code Privacy.mask} does it, without a person's name or telephone number.
   *
   * @return the signatures
   */
  public static Arbitrary<SignOff> signOffs() {
    return DrawnArbitrary.of(ProjectDraws::signOff);
  }

  /**
   * Project tables: budget and plan agree, every class of indicators is there, and the ceilings of
   * cost are the budget.
   *
   * @return the projects
   */
  public static Arbitrary<Project> projects() {
    return DrawnArbitrary.of(PartDraws::project);
  }

  /**
   * Sections of prose, some of which state indicators.
   *
   * @return the sections
   */
  public static Arbitrary<Narrative> narratives() {
    return DrawnArbitrary.of(PartDraws::narrative);
  }

  /**
   * Items of the goals by project, with the indicators that their words state.
   *
   * @return the items
   */
  public static Arbitrary<GoalItem> goalItems() {
    return DrawnArbitrary.of(PartDraws::goalItem);
  }

  /**
   * Declarations of whole departments: revenue and expenditure add up and are equal, and so do the
   * budget lines.
   *
   * @return the declarations
   */
  public static Arbitrary<DepartmentDeclaration> declarations() {
    return DrawnArbitrary.of(PartDraws::declaration);
  }
}
