package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.Privacy;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.RuleSet;
import io.github.perfbudget.validation.Severity;
import jakarta.validation.ConstraintValidatorContext;
import java.util.List;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;

/** What the annotations ask for: rules, and how grave a finding must be to be a violation. */
record FindingConstraint(RuleSet rules, Severity atLeast) {

  /** A constraint that no provider has initialized yet. */
  static final FindingConstraint NONE = new FindingConstraint(RuleSet.of(List.of()), Severity.INFO);

  static FindingConstraint of(String profile, Severity atLeast) {
    return new FindingConstraint(NamedRules.of(profile), atLeast);
  }

  /** Turns what is found in a filing, or in a part of it, into a violation each. */
  boolean isKept(Filing filing, FieldPath part, ConstraintValidatorContext context) {
    List<Finding> findings =
        new PartFindings(part)
            .of(rules.check(filing).findings().stream())
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
      context.addMessageParameter(language.code(), Privacy.maskText(finding.text(language)));
    }
    context.withDynamicPayload(finding);
    PropertyPath.addViolation(
        context.buildConstraintViolationWithTemplate(context.getDefaultConstraintMessageTemplate()),
        finding.path());
  }
}
