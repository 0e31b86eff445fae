package io.github.perfbudget.io.report;

import java.util.List;

/**
 * The text of a report on many files, file by file: no more than one file's findings need be in
 * memory.
 *
 * <p>The whole text is the head, the parts of all files in their order, and the tail. The head may
 * count what was found in all of them, so it is asked for last:
 *
 * <pre>{@code
 * ReportParts parts = JsonReport.parts("acme 1.0", "standard", Language.ENGLISH);
 * for (Path file : files) {
 *   store.append(parts.add(reportOf(file)));
 * }
 * out.append(parts.head()).append(store).append(parts.tail());
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public interface ReportParts {

  /**
   * Adds the next file.
   *
   * @param file its report
   * @return its part of the text; may be empty
   */
  String add(FileReport file);

  /**
   * Returns what stands before the parts.
   *
   * @return the head, when all files were added
   */
  String head();

  /**
   * Returns what stands behind the parts.
   *
   * @return the tail, when all files were added
   */
  String tail();

  /**
   * Returns the whole text of files that are at hand.
   *
   * @param files the reports on all files; none was added before
   * @return head, parts and tail
   */
  default String whole(List<FileReport> files) {
    StringBuilder parts = new StringBuilder();
    files.forEach(file -> parts.append(add(file)));
    return head() + parts + tail();
  }
}
