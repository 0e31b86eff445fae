package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;

/**
 * What a check says of one place (判定): that the rule is broken there, why that cannot be told, or
 * that the rule does not apply.
 *
 * <p>A check that has nothing to say has passed.
 */
public sealed interface Judgement permits Breach, Undecided, Exempt {

  /**
   * Returns the address it speaks of.
   *
   * @return the address
   */
  FieldPath path();
}
