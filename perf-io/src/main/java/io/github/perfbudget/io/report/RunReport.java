package io.github.perfbudget.io.report;

import java.util.List;

/**
 * What was found in all files of one run; {@link RunSummary} counts it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param engine what judged the files, with its version, for example {@code perf-java 1.0.0}
 * @param profile the name of the set of rules, for example {@code standard}
 * @param files the reports, in the order in which the files were given
 */
public record RunReport(String engine, String profile, List<FileReport> files) {

  /** Copies the files. */
  public RunReport {
    files = List.copyOf(files);
  }
}
