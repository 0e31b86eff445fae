/** How generated value types are made, and keys of words from outside. Internal. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.model.internal;
