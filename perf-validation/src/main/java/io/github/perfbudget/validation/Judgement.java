package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;

/**
 * What a check says of one place (判定): that the rule is broken there, or why that cannot be told.
 *
 * <p>A check that has nothing to say has passed or does not apply.
 */
public sealed interface Judgement permits Breach, Undecided {

  /**
   * Returns the address it speaks of.
   *
   * @return the address
   */
  FieldPath path();
}
