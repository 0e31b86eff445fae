package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Validation of a bare filing by Jakarta Validation (文本整体校验).
 *
 * <p>For example {@code FilingValidation.validator().validate(filing)}. A filing in a bean, with
 * {@link ValidFiling} on the field, needs none of this.
 */
public final class FilingValidation {

  private FilingValidation() {}

  /**
   * Adds to a configuration that every filing it validates, also by {@code @Valid}, has the
   * constraint {@link ValidFiling}. A field with both {@code @Valid} and {@link ValidFiling} would
   * then report everything twice.
   *
   * @param configuration what to add to
   * @return the configuration
   */
  public static HibernateValidatorConfiguration configure(
      HibernateValidatorConfiguration configuration) {
    ConstraintMapping mapping = configuration.createConstraintMapping();
    mapping.type(Filing.class).constraint(new GenericConstraintDef<>(ValidFiling.class));
    return configuration.addMapping(mapping);
  }

  /**
   * Makes a validator that says what is wrong in the language of the default locale.
   *
   * @return a new validator; making it is slow, so keep it
   */
  public static Validator validator() {
    return validator(Locale.getDefault());
  }

  /**
   * Makes a validator that needs no expression language.
   *
   * @param locale {@code zh} for Chinese, any other for English
   * @return a new validator; making it is slow, so keep it
   */
  public static Validator validator(Locale locale) {
    Locale language = Locale.forLanguageTag(Language.of(locale).code());
    HibernateValidatorConfiguration configuration =
        Validation.byProvider(HibernateValidator.class).configure();
    return configure(configuration)
        .defaultLocale(language)
        .messageInterpolator(new ParameterMessageInterpolator(Set.of(), language, false))
        .buildValidatorFactory()
        .getValidator();
  }

  /**
   * Returns what a violation of Hibernate Validator is about.
   *
   * @param violation any violation
   * @return the finding with severity, evidence and basis, or empty where another constraint made
   *     the violation
   */
  public static Optional<Finding> findingOf(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
    return Optional.ofNullable(own.getDynamicPayload(Finding.class));
  }
}
