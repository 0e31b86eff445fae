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
 * The spending plan (资金支出计划) keeps the rules that speak of a plan alone.
 *
 * <p>That a plan in money reaches the budget is judged with the filing.
 *
 * <p>Each finding is one violation, as with {@link ValidFiling}; the path leads from here to the
 * field. Absent ({@code null}) is valid: see {@code @NotNull}.
 */
@Documented
@Constraint(validatedBy = PlanValidator.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.METHOD,
  ElementType.FIELD,
  ElementType.ANNOTATION_TYPE,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.TYPE_USE
})
public @interface ValidPlan {

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
   * @return the name, see {@link ValidFiling#profile}
   */
  String profile() default "standard";

  /**
   * Returns how grave a finding must be to be a violation.
   *
   * @return the least severity; every finding is a violation unless set otherwise
   */
  Severity atLeast() default Severity.INFO;
}
