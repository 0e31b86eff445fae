package io.github.perfbudget.validation;

import java.util.Optional;

/**
 * Finds the rules that the name of a profile stands for (按名称提供规则集).
 *
 * <p>A service of {@link java.util.ServiceLoader}: who names it in {@code META-INF/services}, or in
 * {@code provides … with …}, makes profiles known to whatever takes a name, such as
 * {@code @ValidFiling(profile = "county")}. A name is only ever compared or looked up, so that one
 * out of a file or an annotation loads no class. For example
 *
 * <pre>{@code
 * public final class CountyRules implements RuleSetProvider {
 *   public Optional<RuleSet> find(String profile) {
 *     return profile.equals("county")
 *         ? Optional.of(FilingRules.standard().with(COUNTY).plus(OWN_RULE))
 *         : Optional.empty();
 *   }
 * }
 * }</pre>
 *
 * <p>Implementations must be thread-safe, and give the same rules for a name each time.
 */
@FunctionalInterface
public interface RuleSetProvider {

  /**
   * Finds the rules of a profile.
   *
   * @param profile its name, any text
   * @return the rules, or empty where this provider does not know the name
   */
  Optional<RuleSet> find(String profile);
}
