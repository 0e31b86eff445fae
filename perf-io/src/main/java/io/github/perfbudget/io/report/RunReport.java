package io.github.perfbudget.io.report;

import io.github.perfbudget.validation.Severity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What was found in all files of one run.
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

  /**
   * Returns the gravest severity found in any file, also among consequences.
   *
   * @return the severity, or empty where nothing was found
   */
  public Optional<Severity> worst() {
    return files.stream()
        .map(FileReport::worst)
        .flatMap(Optional::stream)
        .min(Comparator.naturalOrder());
  }

  /**
   * Tells whether some file could not be read.
   *
   * @return whether a status is {@code UNREADABLE}
   */
  public boolean hasUnreadable() {
    return files.stream().anyMatch(FileReport::isUnreadable);
  }
}
