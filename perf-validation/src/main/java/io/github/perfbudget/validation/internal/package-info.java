/** What checks and rules share: names as keys, repeats, the unit that figures share. Internal. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.validation.internal;
