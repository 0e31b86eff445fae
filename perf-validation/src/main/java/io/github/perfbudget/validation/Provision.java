package io.github.perfbudget.validation;

import io.github.perfbudget.model.value.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule says of itself (条文): its id, its words, its basis, and when it is in force. How it
 * judges is for {@link Rule} to tell.
 *
 * <p>Immutable and thread-safe.
 */
interface Provision {

  /**
   * Returns the id.
   *
   * @return for example {@code plan.cumulative}
   */
  String id();

  /**
   * Returns the number in the catalogue of the domain.
   *
   * @return for example {@code PLAN-02}, or empty where it has none
   */
  Optional<String> ref();

  /**
   * Returns how much its findings matter.
   *
   * @return the severity
   */
  Severity severity();

  /**
   * Returns what must hold, in a few words.
   *
   * @return the words
   */
  Wording title();

  /**
   * Returns what a finding says.
   *
   * @return the template
   */
  Wording message();

  /**
   * Returns what the rule rests on.
   *
   * @return the basis
   */
  Basis basis();

  /**
   * Returns the rules whose findings follow from this one's, where they rest on the same field.
   *
   * @return their ids
   */
  Set<String> supersededRules();

  /**
   * Returns the greatest difference of money that is none yet.
   *
   * @return the tolerance, or empty where the rule knows none
   */
  Optional<Amount> tolerance();

  /**
   * Returns the first day on which the rule is in force.
   *
   * @return the day, or empty where it has always been
   */
  Optional<LocalDate> validFrom();

  /**
   * Returns the last day on which the rule is in force.
   *
   * @return the day, or empty where it has no end
   */
  Optional<LocalDate> validTo();

  /**
   * Returns what breaks the rule and what does not.
   *
   * @return the example, or empty where there is none
   */
  Optional<Example> example();

  /**
   * Returns what the rule judges by that a profile may set.
   *
   * @return the parameters
   */
  List<Parameter<?>> parameters();

  /**
   * Finds a parameter.
   *
   * @param name its name in a profile
   * @return the parameter, or empty where the rule has none of this name
   */
  default Optional<Parameter<?>> parameter(String name) {
    return parameters().stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /**
   * Tells whether the rule is in force on a day.
   *
   * @param day the day
   * @return whether it has begun and not ended
   */
  default boolean isInForceOn(LocalDate day) {
    return validFrom().filter(day::isBefore).isEmpty() && validTo().filter(day::isAfter).isEmpty();
  }
}
