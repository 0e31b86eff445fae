package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.validation.Finding;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What a factory as users have it tells: the default provider, configured without any of ours. */
final class Told {

  static final Validator PLAIN =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, false))
          .buildValidatorFactory()
          .getValidator();

  private Told() {}

  static List<String> lines(Collection<? extends ConstraintViolation<?>> violations) {
    return violations.stream()
        .map(each -> each.getPropertyPath() + ": " + each.getMessage())
        .sorted()
        .toList();
  }

  static Finding finding(ConstraintViolation<?> violation) {
    return FilingValidation.findingOf(violation).orElseThrow();
  }
}
