package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.rules.FilingRules;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Turns the findings of a filing into constraint violations, one each.
 *
 * <p>A provider makes and calls it. Thread-safe once it is initialized.
 */
public final class FilingValidator implements ConstraintValidator<ValidFiling, Filing> {

  private Severity atLeast = Severity.INFO;

  /** For the provider. */
  public FilingValidator() {}

  @Override
  public void initialize(ValidFiling constraint) {
    atLeast = constraint.atLeast();
  }

  @Override
  public boolean isValid(@Nullable Filing filing, ConstraintValidatorContext context) {
    if (filing == null) {
      return true;
    }
    List<Finding> findings =
        FilingRules.standard().check(filing).findings().stream()
            .filter(finding -> finding.severity().isAtLeast(atLeast))
            .toList();
    context.disableDefaultConstraintViolation();
    HibernateConstraintValidatorContext violations =
        context.unwrap(HibernateConstraintValidatorContext.class);
    findings.forEach(finding -> report(finding, violations));
    return findings.isEmpty();
  }

  private static void report(Finding finding, HibernateConstraintValidatorContext context) {
    for (Language language : Language.values()) {
      context.addMessageParameter(language.code(), finding.text(language));
    }
    context.withDynamicPayload(finding);
    PropertyPath.addViolation(
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate()),
        finding.path());
  }
}
