package io.github.perfbudget.validation.testkit;

import io.github.perfbudget.model.Filing;
import java.util.Optional;

/** A way to break one rule in a valid filing, and no other. Pure. */
@FunctionalInterface
public interface RuleMutator {

  /**
   * Breaks the rule.
   *
   * @param filing a valid filing
   * @return the broken filing, or empty where this filing has nothing that could break so
   */
  Optional<BrokenFiling> apply(Filing filing);
}
