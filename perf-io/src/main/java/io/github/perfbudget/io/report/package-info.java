/**
 * Reports for people and tools: what was found in many files, where, in either language. Public
 * API.
 *
 * <p>A {@link io.github.perfbudget.io.report.FileReport} keeps findings and their places but not
 * the text they were found in, so that a run over many files stays small. Every writer masks
 * personal data, and gives the same bytes on every machine.
 */
@org.jspecify.annotations.NullMarked
package io.github.perfbudget.io.report;
