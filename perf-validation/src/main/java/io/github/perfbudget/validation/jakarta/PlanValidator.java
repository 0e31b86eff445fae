package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.budget.SpendingPlan;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Turns the findings of a spending plan into constraint violations, one each.
 *
 * <p>A provider makes and calls it. Thread-safe once it is initialized.
 */
public final class PlanValidator implements ConstraintValidator<ValidPlan, SpendingPlan> {

  private FindingConstraint wanted = FindingConstraint.NONE;

  /** For the provider. */
  public PlanValidator() {}

  @Override
  public void initialize(ValidPlan constraint) {
    wanted = FindingConstraint.of(constraint.profile(), constraint.atLeast());
  }

  @Override
  public boolean isValid(@Nullable SpendingPlan plan, ConstraintValidatorContext context) {
    if (plan == null) {
      return true;
    }
    Holder holder = Holder.of(plan);
    return wanted.isKept(holder.filing(), holder.part(), context);
  }
}
