/** How generated value types are made. Internal. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.model.internal;
