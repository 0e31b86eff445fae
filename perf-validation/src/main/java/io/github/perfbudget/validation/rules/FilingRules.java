package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.validation.Part;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.RuleSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules for a filing as one set (标准规则集).
 *
 * <p>For example {@code FilingRules.standard().check(filing).findings()}. Rules stand in the order
 * of the catalogue, a cause before what follows from it.
 */
public final class FilingRules {

  private static final Part<Filing, SpendingPlan> PLANS =
      FilingParts.PROJECTS.then(
          Part.field("plan", project -> project.plan().filter(plan -> !isWithoutMoney(project))));

  private static final RuleSet STANDARD =
      RuleSet.of(
          Stream.of(
                  structure(),
                  codes(),
                  money(),
                  plans(),
                  classes(),
                  indicators(),
                  targets(),
                  prose())
              .flatMap(List::stream)
              .toList());

  private FilingRules() {}

  /** A project that spends nothing has nothing to plan. */
  private static boolean isWithoutMoney(Project project) {
    return project
        .budget()
        .flatMap(ProjectBudget::total)
        .flatMap(Figure::number)
        .filter(number -> number.signum() == 0)
        .isPresent();
  }

  /**
   * Returns all rules of the catalogue with their usual severities.
   *
   * @return the rule set, always the same
   */
  public static RuleSet standard() {
    return STANDARD;
  }

  private static List<Rule<Filing>> structure() {
    return List.of(
        FilingStructureRules.SECTIONS,
        FilingStructureRules.YEAR,
        FilingStructureRules.DECLARATION,
        ProjectRules.CODE.on(FilingParts.PROJECTS),
        ProjectRules.PURPOSE.on(FilingParts.PROJECTS),
        ProjectRules.GOALS.on(FilingParts.PROJECTS),
        ProjectRules.LEFTOVERS.on(FilingParts.PROJECTS),
        GoalRules.NUMBERED.on(FilingParts.PROJECTS),
        GoalRules.MEASURABLE.on(FilingParts.PROJECTS),
        LayoutRules.AGENCY,
        LayoutRules.TITLE,
        LayoutRules.NUMBER,
        LayoutRules.HEADING.on(FilingParts.PROJECTS),
        RelevanceRules.COPIED);
  }

  private static List<Rule<Filing>> codes() {
    return List.of(
        CodeRules.SHAPE.on(CodeRules.CODES),
        CodeRules.LETTERS.on(CodeRules.CODES),
        CodeRules.CHECK_CHARACTER.on(CodeRules.CODES),
        CodeRules.ONE_DIVISION,
        IdentityRules.CODE_YEAR,
        CodeRules.DISTINCT,
        ProjectRules.DISTINCT_NAMES,
        IdentityRules.AGENCY,
        DocumentNumberRules.FORM,
        DocumentNumberRules.OFFICE.on(FilingParts.PROJECTS));
  }

  private static List<Rule<Filing>> money() {
    return List.of(
        BudgetRules.NEGATIVE,
        BudgetRules.SUM,
        AmountRules.NAME.on(FilingParts.PROJECTS),
        AmountRules.ROUNDED.on(Undertaking.PROJECTS),
        DeclarationRules.PROJECTS,
        DeclarationRules.SUM,
        DeclarationRules.BALANCE.on(FilingParts.DECLARATION),
        BudgetLineRules.AMOUNT.on(FilingParts.DECLARATION),
        BudgetLineRules.LINES.on(FilingParts.DECLARATION),
        CoverageRules.LINE,
        ListedRules.OTHER_GOAL,
        CostRules.EXPLAINED,
        CostRules.CEILINGS,
        CostRules.PER_UNIT.on(FilingParts.INDICATORS));
  }

  private static List<Rule<Filing>> plans() {
    return List.of(
        PlanRules.NUMBER.on(PLANS),
        PlanRules.PERCENT.on(PLANS),
        PlanRules.COMPLETE.on(PLANS),
        PlanRules.BLANK.on(PLANS),
        PlanTotalRules.TOTAL.on(FilingParts.PROJECTS),
        PlanRules.CUMULATIVE.on(PLANS),
        PlanTotalRules.EVEN,
        PlanRules.YEAR_END.on(PLANS),
        PlanRules.FIRST_QUARTER.on(PLANS));
  }

  private static List<Rule<Filing>> classes() {
    return List.of(
        ClassRules.REQUIRED.on(JudgedRows.WHOLE),
        ClassRules.PARENT.on(FilingParts.INDICATORS),
        ClassRules.OUTPUTS.on(JudgedRows.WHOLE),
        ClassRules.BENEFITS.on(JudgedRows.WHOLE),
        ClassFitRules.QUANTITY.on(FilingParts.INDICATORS),
        ClassFitRules.QUALITY.on(FilingParts.INDICATORS),
        ClassFitRules.TIMELINESS.on(FilingParts.INDICATORS),
        ClassFitRules.ECOLOGY.on(FilingParts.INDICATORS),
        ClassFitRules.SUSTAINABILITY.on(FilingParts.INDICATORS),
        ClassFitRules.ASKED.on(FilingParts.INDICATORS));
  }

  private static List<Rule<Filing>> indicators() {
    return List.of(
        IndicatorRules.COMPLETE.on(JudgedRows.WHOLE),
        IndicatorRules.NAME.on(FilingParts.INDICATORS),
        RelevanceRules.GENERIC.on(FilingParts.INDICATORS),
        UnitRules.PERCENT_IN_NAME.on(FilingParts.INDICATORS),
        LengthRules.FIELDS.on(FilingParts.INDICATORS),
        RelevanceRules.DESCRIPTION.on(JudgedRows.WHOLE),
        RelevanceRules.BASIS.on(JudgedRows.WHOLE),
        IndicatorRules.ONE_TARGET.on(JudgedRows.EACH),
        ConsistencyRules.DISTINCT.on(JudgedRows.EACH),
        ConsistencyRules.ONE_TARGET,
        TargetValueRules.NOT_APPLICABLE.on(FilingParts.INDICATORS));
  }

  private static List<Rule<Filing>> targets() {
    return List.of(
        TargetRules.COMPARATOR.on(FilingParts.INDICATORS),
        TargetRules.COMPARATOR_AT_LIMIT.on(FilingParts.INDICATORS),
        TargetRules.COST_CEILING.on(FilingParts.INDICATORS),
        SplitNumber.RULE.on(FilingParts.INDICATORS),
        TargetRules.UNIT_NOT_NAME.on(FilingParts.INDICATORS),
        TargetRules.UNIT_KNOWN.on(FilingParts.INDICATORS),
        UnitRules.FITS.on(FilingParts.INDICATORS),
        UnitRules.ONE_UNIT,
        TargetValueRules.DIRECTION.on(FilingParts.INDICATORS),
        TargetValueRules.EXACT.on(FilingParts.INDICATORS),
        TargetValueRules.RATIO_RANGE.on(FilingParts.INDICATORS),
        TargetValueRules.LOW_SATISFACTION.on(FilingParts.INDICATORS),
        TargetValueRules.ZERO.on(FilingParts.INDICATORS),
        RatioRules.STATUTORY.on(Undertaking.ALL),
        RatioRules.UNIFORM.on(Undertaking.ALL),
        QualitativeRules.TASK.on(Undertaking.ALL),
        QualitativeRules.VAGUE.on(FilingParts.INDICATORS),
        QualitativeRules.DEADLINE.on(FilingParts.INDICATORS),
        DateRules.PAST);
  }

  private static List<Rule<Filing>> prose() {
    return List.of(
        DateRules.EXISTS,
        CoverageRules.SAME_PROJECTS,
        CoverageRules.NAME,
        CoverageRules.MEASURABLE.on(CoverageRules.ITEMS),
        NarrativeRules.COUNT,
        NarrativeRules.PROJECT_COUNT,
        StatementRules.TOTAL,
        NarrativeRules.AMOUNT,
        ListedRules.LABEL.on(CoverageRules.ITEMS),
        ListedRules.ONCE.on(CoverageRules.ITEMS),
        QuantityRules.MEASURED,
        ClaimRules.ROW,
        ClaimRules.LISTED,
        ClaimRules.SAME_CLASS,
        ClaimRules.SAME_TARGET,
        StatementRules.ONE_VALUE,
        NarrativeRules.REPEATED,
        ProseRules.NUMBERING,
        ProseRules.STALE_YEAR,
        ProseRules.PLACEHOLDER,
        ProseRules.DOUBLED,
        ProseRules.PUNCTUATION,
        ProseRules.BRACKET,
        ProseRules.SIGNS,
        ProseRules.STANDARD,
        PrivacyRules.TELEPHONE,
        PrivacyRules.NAME);
  }
}
