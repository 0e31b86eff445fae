/**
 * How long the library takes, each figure a ratio to a plain way of doing the same in the same run.
 *
 * <p>A benchmark is a class with two methods, {@code library} and {@code plain}.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.benchmarks;
