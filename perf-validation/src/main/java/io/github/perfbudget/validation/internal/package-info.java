/** What rules of both packages share. Not public API. */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.validation.internal;
