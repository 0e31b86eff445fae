package io.github.perfbudget.io.json;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.DeserializationContext;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.GoalItem;
import io.github.perfbudget.model.Narrative;
import io.github.perfbudget.model.Unread;
import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.ExpenditureBudget;
import io.github.perfbudget.model.budget.Goal;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Opinion;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.budget.RevenueBudget;
import io.github.perfbudget.model.budget.SignOff;
import io.github.perfbudget.model.budget.SpendingPlan;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.LabelledText;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.Map;
import java.util.function.Function;

/** Which type of a filing has which members, and how each is built. */
final class FilingTypes {

  /** The members of each type, and of the builders that add to lists. */
  static final Map<Class<?>, Class<?>> MIX_INS =
      Map.ofEntries(
          entry(Filing.class, FilingMixIns.OfFiling.class),
          entry(Narrative.class, FilingMixIns.OfNarrative.class),
          entry(Narrative.Builder.class, FilingMixIns.NarrativeBuilder.class),
          entry(GoalItem.class, FilingMixIns.OfGoalItem.class),
          entry(GoalItem.Builder.class, FilingMixIns.GoalItemBuilder.class),
          entry(Unread.class, FilingMixIns.OfUnread.class),
          entry(DepartmentDeclaration.class, DeclarationMixIns.OfDepartmentDeclaration.class),
          entry(
              DepartmentDeclaration.Builder.class,
              DeclarationMixIns.DepartmentDeclarationBuilder.class),
          entry(IndicatorGroup.class, DeclarationMixIns.OfIndicatorGroup.class),
          entry(IndicatorGroup.Builder.class, DeclarationMixIns.IndicatorGroupBuilder.class),
          entry(Project.class, ProjectMixIns.OfProject.class),
          entry(Project.Builder.class, ProjectMixIns.ProjectBuilder.class),
          entry(ProjectCode.class, ProjectMixIns.OfProjectCode.class),
          entry(Agency.class, ProjectMixIns.OfAgency.class),
          entry(Agency.Builder.class, ProjectMixIns.PlainBuilder.class),
          entry(Goal.class, ProjectMixIns.OfGoal.class),
          entry(Goal.Builder.class, ProjectMixIns.PlainBuilder.class),
          entry(Opinion.class, DeclarationMixIns.OfOpinion.class),
          entry(Opinion.Builder.class, ProjectMixIns.PlainBuilder.class),
          entry(SignOff.class, ProjectMixIns.OfSignOff.class),
          entry(SignOff.Builder.class, ProjectMixIns.PlainBuilder.class),
          entry(ProjectBudget.class, ProjectMixIns.OfProjectBudget.class),
          entry(ProjectBudget.Builder.class, ProjectMixIns.PlainBuilder.class),
          entry(RevenueBudget.class, DeclarationMixIns.OfRevenueBudget.class),
          entry(RevenueBudget.Builder.class, ProjectMixIns.PlainBuilder.class),
          entry(ExpenditureBudget.class, DeclarationMixIns.OfExpenditureBudget.class),
          entry(ExpenditureBudget.Builder.class, ProjectMixIns.PlainBuilder.class),
          entry(SpendingPlan.class, ProjectMixIns.OfSpendingPlan.class),
          entry(SpendingPlan.Builder.class, ProjectMixIns.PlainBuilder.class),
          entry(Indicator.class, IndicatorMixIns.OfIndicator.class),
          entry(Claim.class, IndicatorMixIns.OfClaim.class),
          entry(LabelledText.class, IndicatorMixIns.OfLabelledText.class),
          entry(Figure.class, IndicatorMixIns.OfFigure.class),
          entry(Target.class, IndicatorMixIns.OfTarget.class));

  /** How each builder and draft is started. */
  static final Map<Class<?>, Function<DeserializationContext, ?>> BUILDERS =
      Map.ofEntries(
          entry(FilingDraft.class, FilingDraft::new),
          entry(UnreadDraft.class, UnreadDraft::new),
          entry(ClaimDraft.class, ClaimDraft::new),
          entry(IndicatorDraft.class, IndicatorDraft::new),
          entry(LabelledTextDraft.class, LabelledTextDraft::new),
          entry(FigureDraft.class, FigureDraft::new),
          entry(TargetDraft.class, TargetDraft::new),
          entry(ValueDraft.class, context -> new ValueDraft()),
          entry(Narrative.Builder.class, context -> Narrative.builder()),
          entry(GoalItem.Builder.class, context -> GoalItem.builder()),
          entry(DepartmentDeclaration.Builder.class, context -> DepartmentDeclaration.builder()),
          entry(IndicatorGroup.Builder.class, context -> IndicatorGroup.builder()),
          entry(Project.Builder.class, context -> Project.builder()),
          entry(Agency.Builder.class, context -> Agency.builder()),
          entry(Goal.Builder.class, context -> Goal.builder()),
          entry(Opinion.Builder.class, context -> Opinion.builder()),
          entry(SignOff.Builder.class, context -> SignOff.builder()),
          entry(ProjectBudget.Builder.class, context -> ProjectBudget.builder()),
          entry(RevenueBudget.Builder.class, context -> RevenueBudget.builder()),
          entry(ExpenditureBudget.Builder.class, context -> ExpenditureBudget.builder()),
          entry(SpendingPlan.Builder.class, context -> SpendingPlan.builder()));

  private FilingTypes() {}

  /** Tells whether objects of a type, a builder or a draft, become a part of a filing. */
  static boolean isPart(Class<?> type) {
    return BUILDERS.containsKey(type);
  }
}
