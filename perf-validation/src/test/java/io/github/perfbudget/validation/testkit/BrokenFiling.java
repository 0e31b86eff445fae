package io.github.perfbudget.validation.testkit;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;

/**
 * A filing that breaks one rule, next to the filing that does not.
 *
 * <p>Of what both are judged to be, the one difference is a root finding of the rule at the path;
 * what follows from it is folded under it.
 *
 * @param valid the filing before
 * @param broken the filing after
 * @param path the address of the finding
 */
public record BrokenFiling(Filing valid, Filing broken, FieldPath path) {}
