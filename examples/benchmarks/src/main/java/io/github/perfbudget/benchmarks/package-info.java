/**
 * How long the library takes, each figure a ratio to a plain way of doing the same in the same run.
 *
 * <p>A benchmark is a class with a method for each way of doing the same.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.benchmarks;
