package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Turns the findings of a filing into constraint violations, one each.
 *
 * <p>A provider makes and calls it. Thread-safe once it is initialized.
 */
public final class FilingValidator implements ConstraintValidator<ValidFiling, Filing> {

  private FindingConstraint wanted = FindingConstraint.NONE;

  /** For the provider. */
  public FilingValidator() {}

  @Override
  public void initialize(ValidFiling constraint) {
    wanted = FindingConstraint.of(constraint.profile(), constraint.atLeast());
  }

  @Override
  public boolean isValid(@Nullable Filing filing, ConstraintValidatorContext context) {
    if (filing == null) {
      return true;
    }
    return wanted.isKept(filing, FieldPath.ROOT, context);
  }
}
