package io.github.perfbudget.validation.jakarta;

import io.github.perfbudget.validation.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The filing keeps the rules of {@link io.github.perfbudget.validation.rules.FilingRules#standard},
 * or those of a {@link #profile}.
 *
 * <p>Each finding is one violation; what follows from another finding is none of its own. The path
 * leads to the field, the message is the finding's text, in Chinese or English by the locale of the
 * message interpolator, and the finding itself is the payload of the violation:
 *
 * <pre>{@code
 * record Submission(@ValidFiling Filing filing) {}
 *
 * violation.getPropertyPath();  // filing.projects[2].plan.december
 * FilingValidation.findingOf(violation).orElseThrow().severity();
 * }</pre>
 *
 * <p>An absent filing ({@code null}) is valid: see {@code @NotNull}.
 */
@Documented
@Constraint(validatedBy = FilingValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
public @interface ValidFiling {

  /**
   * Returns the template that chooses the language.
   *
   * @return the key of the template
   */
  String message() default "{io.github.perfbudget.validation.jakarta.ValidFiling.message}";

  /**
   * Returns the groups.
   *
   * @return the groups
   */
  Class<?>[] groups() default {};

  /**
   * Returns the payload.
   *
   * @return the payload
   */
  Class<? extends Payload>[] payload() default {};

  /**
   * Returns the name of the profile by which the rules judge.
   *
   * <p>Any other name than {@code standard} is asked of every {@link
   * io.github.perfbudget.validation.RuleSetProvider}. Where perf-io is there, a file {@code
   * META-INF/perf-profiles/NAME.json} of the application is the profile NAME. With a name that
   * nobody knows, validation throws.
   *
   * @return the name; all rules as they are unless set otherwise
   */
  String profile() default "standard";

  /**
   * Returns how grave a finding must be to be a violation.
   *
   * @return the least severity; every finding is a violation unless set otherwise
   */
  Severity atLeast() default Severity.INFO;
}
