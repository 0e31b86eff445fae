package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.value.Target;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Turns the findings of the text of a target into constraint violations, one each.
 *
 * <p>A provider makes and calls it. Thread-safe once it is initialized.
 */
public final class TargetTextValidator implements ConstraintValidator<ValidTarget, CharSequence> {

  private FindingConstraint wanted = FindingConstraint.NONE;

  /** For the provider. */
  public TargetTextValidator() {}

  @Override
  public void initialize(ValidTarget constraint) {
    wanted = FindingConstraint.of(constraint.profile(), constraint.atLeast());
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    Holder holder = Holder.of(Target.parse(text.toString()));
    return wanted.isKept(holder.filing(), holder.part(), context);
  }
}
