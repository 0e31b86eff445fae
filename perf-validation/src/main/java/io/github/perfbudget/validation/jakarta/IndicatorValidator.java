package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.indicator.Indicator;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Turns the findings of an indicator into constraint violations, one each.
 *
 * <p>A provider makes and calls it. Thread-safe once it is initialized.
 */
public final class IndicatorValidator implements ConstraintValidator<ValidIndicator, Indicator> {

  private FindingConstraint wanted = FindingConstraint.NONE;

  /** For the provider. */
  public IndicatorValidator() {}

  @Override
  public void initialize(ValidIndicator constraint) {
    wanted = FindingConstraint.of(constraint.profile(), constraint.atLeast());
  }

  @Override
  public boolean isValid(@Nullable Indicator indicator, ConstraintValidatorContext context) {
    if (indicator == null) {
      return true;
    }
    Holder holder = Holder.of(indicator);
    return wanted.isKept(holder.filing(), holder.part(), context);
  }
}
