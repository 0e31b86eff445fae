package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.value.Target;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Turns the findings of a target into constraint violations, one each.
 *
 * <p>A provider makes and calls it. Thread-safe once it is initialized.
 */
public final class TargetValidator implements ConstraintValidator<ValidTarget, Target> {

  private FindingConstraint wanted = FindingConstraint.NONE;

  /** For the provider. */
  public TargetValidator() {}

  @Override
  public void initialize(ValidTarget constraint) {
    wanted = FindingConstraint.of(constraint.profile(), constraint.atLeast());
  }

  @Override
  public boolean isValid(@Nullable Target target, ConstraintValidatorContext context) {
    if (target == null) {
      return true;
    }
    Holder holder = Holder.of(target);
    return wanted.isKept(holder.filing(), holder.part(), context);
  }
}
