package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.budget.ProjectCode;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Turns the findings of the text of a project code into constraint violations, one each.
 *
 * <p>A provider makes and calls it. Thread-safe once it is initialized.
 */
public final class ProjectCodeTextValidator
    implements ConstraintValidator<ValidProjectCode, CharSequence> {

  private FindingConstraint wanted = FindingConstraint.NONE;

  /** For the provider. */
  public ProjectCodeTextValidator() {}

  @Override
  public void initialize(ValidProjectCode constraint) {
    wanted = FindingConstraint.of(constraint.profile(), constraint.atLeast());
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    Holder holder = Holder.of(ProjectCode.of(text.toString()));
    return wanted.isKept(holder.filing(), holder.part(), context);
  }
}
