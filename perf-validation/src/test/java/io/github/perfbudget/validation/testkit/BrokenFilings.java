package io.github.perfbudget.validation.testkit;

import io.github.perfbudget.model.testkit.Filings;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

/** Arbitrary filings that break one rule each. */
public final class BrokenFilings {

  private BrokenFilings() {}

  /**
   * Filings that break one rule.
   *
   * @param rule the id of the rule, for example {@code plan.cumulative}
   * @return the filings
   * @throws IllegalArgumentException if no rule of the catalogue has this id
   */
  public static Arbitrary<BrokenFiling> of(String rule) {
    RuleMutator mutator = RuleMutators.of(rule);
    return Filings.valid()
        .map(mutator::apply)
        .filter(Optional::isPresent)
        .map(Optional::orElseThrow);
  }
}
