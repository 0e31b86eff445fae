package io.github.perfbudget.validation;

import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How somebody wants a set of rules to judge (校验方案): other severities, tolerances of sums and
 * values of parameters, rules switched off with a reason, and the day as of which to judge.
 *
 * <pre>{@code
 * Profile profile =
 *     Profile.builder()
 *         .name("county")
 *         .putSeverity("text.signs", Severity.WARNING)
 *         .putTolerance("budget.sum", Amount.parse("0.1万元"))
 *         .putSwitchedOff("plan.even", "均衡支出是本县的要求")
 *         .build();
 * RuleSet rules = FilingRules.standard().with(profile);
 * }</pre>
 *
 * <p>What a profile does not mention stays as it is. Whether its rules exist is asked by {@link
 * RuleSet#with}. Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class Profile implements WithProfile {

  private static final Profile STANDARD = builder().name("standard").build();

  private static final int LAST_YEAR = 9999;

  /** For the generated class alone. */
  Profile() {}

  /** Builds a {@link Profile}. Required: the name. Nothing may be set twice. Not thread-safe. */
  public interface Builder {

    /**
     * Sets the name that reports state.
     *
     * @param name the name, not blank
     * @return this
     */
    Builder name(String name);

    /**
     * Sets how much the findings of a rule matter.
     *
     * @param rule the id of the rule
     * @param severity the severity
     * @return this
     */
    Builder putSeverity(String rule, Severity severity);

    /**
     * Sets the greatest difference that a rule on sums lets pass.
     *
     * @param rule the id of a rule that has a tolerance
     * @param tolerance one amount, not negative
     * @return this
     */
    Builder putTolerance(String rule, Amount tolerance);

    /**
     * Sets values of the parameters of a rule.
     *
     * @param rule the id of a rule that has these parameters
     * @param settings the values
     * @return this
     */
    Builder putSetting(String rule, Settings settings);

    /**
     * Sets the day as of which to judge; see {@link RuleSet#asOf(LocalDate)} for what holds
     * otherwise.
     *
     * @param day the day
     * @return this
     */
    Builder asOf(LocalDate day);

    /**
     * Switches a rule off.
     *
     * @param rule the id of the rule
     * @param reason why, not blank; reports state it
     * @return this
     */
    Builder putSwitchedOff(String rule, String reason);

    /**
     * Builds the profile.
     *
     * @return the result
     * @throws IllegalStateException if the name is missing
     * @throws IllegalArgumentException if the name or a reason is blank, a tolerance is negative or
     *     a range, the year of the day has not four digits, or a rule that is switched off has
     *     other settings
     */
    Profile build();
  }

  /**
   * Starts a profile that changes nothing.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableProfile.builder();
  }

  /**
   * Returns the profile that changes nothing.
   *
   * @return the profile of the name {@code standard}
   */
  public static Profile standard() {
    return STANDARD;
  }

  /**
   * Returns the name that reports state.
   *
   * @return for example {@code standard}
   */
  public abstract String name();

  /**
   * Returns the severities that differ from those of the rules.
   *
   * @return the severities by the id of the rule
   */
  public abstract Map<String, Severity> severity();

  /**
   * Returns the greatest differences that rules on sums let pass.
   *
   * @return the amounts by the id of the rule
   */
  public abstract Map<String, Amount> tolerance();

  /**
   * Returns the values of parameters that differ from the usual ones.
   *
   * @return the values by the id of the rule
   */
  public abstract Map<String, Settings> settings();

  /**
   * Returns the day as of which to judge.
   *
   * @return the day, or empty where the set of rules decides
   */
  public abstract Optional<LocalDate> asOf();

  /**
   * Returns the rules that are switched off, and why.
   *
   * @return the reasons by the id of the rule
   */
  public abstract Map<String, String> switchedOff();

  @Value.Check
  void requireSound() {
    requireText(name(), "the name is blank");
    switchedOff().forEach((rule, reason) -> requireText(reason, "no reason is given: " + rule));
    tolerance().forEach(Profile::requirePlain);
    if (asOf().filter(day -> day.getYear() < 0 || day.getYear() > LAST_YEAR).isPresent()) {
      throw new IllegalArgumentException("the year of asOf has not four digits");
    }
    for (Set<String> others :
        List.of(severity().keySet(), tolerance().keySet(), settings().keySet())) {
      if (others.stream().anyMatch(switchedOff()::containsKey)) {
        throw new IllegalArgumentException("a rule that is switched off has other settings");
      }
    }
  }

  private static void requireText(String text, String otherwise) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private static void requirePlain(String rule, Amount tolerance) {
    if (tolerance.upper().isPresent() || tolerance.number().compareTo(BigDecimal.ZERO) < 0) {
      throw new IllegalArgumentException("the tolerance is no plain amount: " + rule);
    }
  }

  /** Returns a rule as this profile wants it; the rule has what is set for it. */
  final <T> Rule<T> applyTo(Rule<T> rule) {
    Rule<T> judged = rule;
    if (severity().containsKey(rule.id())) {
      judged = judged.withSeverity(severity().get(rule.id()));
    }
    if (tolerance().containsKey(rule.id())) {
      judged = judged.withTolerance(tolerance().get(rule.id()));
    }
    if (settings().containsKey(rule.id())) {
      judged = judged.withSettings(rule.settings().plus(settings().get(rule.id())));
    }
    return judged;
  }
}
