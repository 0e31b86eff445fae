package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.internal.PerfStyle;
import java.util.Map;
import org.immutables.value.Value;

/**
 * A rule that could not be evaluated at a place, and why (未判定).
 *
 * <p>For example the sum of a budget whose total is no number. A rule that itself failed is one
 * too. Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class NotEvaluated implements WithNotEvaluated {

  /** For the generated class alone. */
  NotEvaluated() {}

  static NotEvaluated of(String rule, Undecided undecided) {
    return ImmutableNotEvaluated.builder()
        .rule(rule)
        .path(undecided.path())
        .because(undecided.because())
        .putAllArguments(undecided.arguments())
        .build();
  }

  /**
   * Returns the id of the rule.
   *
   * @return for example {@code budget.sum}
   */
  public abstract String rule();

  /**
   * Returns the address of what stands in the way.
   *
   * @return the address
   */
  public abstract FieldPath path();

  /**
   * Returns the reason, with placeholders for the arguments.
   *
   * @return the template
   */
  public abstract Wording because();

  /**
   * Returns the arguments of the reason by placeholder's name.
   *
   * @return the arguments
   */
  public abstract Map<String, String> arguments();

  /**
   * Says why.
   *
   * @param language the language
   * @return the reason with its arguments, without a full stop
   */
  public final String text(Language language) {
    return because().in(language, arguments());
  }
}
