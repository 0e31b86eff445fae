/**
 * The command-line tool {@code perf}: checks, converts and compares filings from files, directories
 * and standard input.
 *
 * <p>{@code perf diff --format json} writes the format {@code perf-diff/1}: an object of {@code
 * format}, the file names {@code before} and {@code after}, and the list {@code changes}, empty
 * where both mean the same. A change has
 *
 * <ul>
 *   <li>{@code kind}: {@code added}, {@code removed} and {@code renamed}, with {@code part} ({@code
 *       project}, {@code indicator}, {@code goalItem}, {@code group}, {@code declaration}); {@code
 *       targetChanged}, with {@code shifts}, a list of {@code added}, {@code removed}, {@code
 *       raised}, {@code lowered}, {@code range}, {@code unit}, {@code comparator}, {@code
 *       madeQualitative}, {@code madeQuantitative}, {@code reworded}; {@code fieldChanged}, with
 *       {@code field} ({@code budget}, {@code plan}, {@code goal}, {@code other}); {@code
 *       classAdded}; {@code classDropped};
 *   <li>{@code owner}: the names of what holds it, from the project down; left out where there are
 *       none;
 *   <li>{@code before} and {@code after}: {@code path}, {@code line}, {@code column}, and {@code
 *       text}, which is left out where nothing stands. Personal data is masked.
 * </ul>
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.cli;
