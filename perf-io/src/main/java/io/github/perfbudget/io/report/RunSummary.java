package io.github.perfbudget.io.report;

import io.github.perfbudget.validation.Language;
import io.github.perfbudget.validation.Severity;
import java.util.Optional;

/**
 * How many files and findings a run has had, without the findings: of any number of files it takes
 * the same memory.
 *
 * <p>Immutable and thread-safe.
 *
 * @param files how many files there were, the unreadable among them
 * @param errors how many errors, consequences not counted
 * @param warnings how many warnings, consequences not counted
 * @param infos how many infos, consequences not counted
 * @param unreadable how many files could not be read
 * @param truncated how many files have more to find than their report holds
 * @param worst the gravest severity, also among consequences; empty where nothing was found
 */
public record RunSummary(
    long files,
    long errors,
    long warnings,
    long infos,
    long unreadable,
    long truncated,
    Optional<Severity> worst) {

  /** The summary of no files. */
  public static final RunSummary EMPTY = new RunSummary(0, 0, 0, 0, 0, 0, Optional.empty());

  /**
   * Sums up a run that is over.
   *
   * @param run the run
   * @return its summary
   */
  public static RunSummary of(RunReport run) {
    RunSummary summary = EMPTY;
    for (FileReport file : run.files()) {
      summary = summary.plus(file);
    }
    return summary;
  }

  /**
   * Counts one more file.
   *
   * @param file its report
   * @return the summary with it
   */
  public RunSummary plus(FileReport file) {
    return new RunSummary(
        files + 1,
        errors + count(file, Severity.ERROR),
        warnings + count(file, Severity.WARNING),
        infos + count(file, Severity.INFO),
        unreadable + (file.isUnreadable() ? 1 : 0),
        truncated + (file.truncated() ? 1 : 0),
        graver(worst, file.worst()));
  }

  private static long count(FileReport file, Severity severity) {
    return file.findings().stream().filter(each -> each.finding().severity() == severity).count();
  }

  private static Optional<Severity> graver(Optional<Severity> one, Optional<Severity> other) {
    return one.isPresent() && (other.isEmpty() || one.get().isAtLeast(other.get())) ? one : other;
  }

  /**
   * Says it for people.
   *
   * @param language the language
   * @return one line, ending in {@code \n}: how many files, and how many findings of each severity
   */
  public String text(Language language) {
    String line =
        switch (language) {
          case CHINESE -> files + "个文件：" + errors + "个错误，" + warnings + "个警告，" + infos + "个提示";
          case ENGLISH ->
              "files: "
                  + files
                  + ", errors: "
                  + errors
                  + ", warnings: "
                  + warnings
                  + ", infos: "
                  + infos;
        };
    return line + unreadable(language) + truncated(language) + "\n";
  }

  private String truncated(Language language) {
    if (truncated == 0) {
      return "";
    }
    return switch (language) {
      case CHINESE -> "；" + truncated + "个文件的问题未全部列出";
      case ENGLISH -> ", with more than is listed: " + truncated;
    };
  }

  private String unreadable(Language language) {
    if (unreadable == 0) {
      return "";
    }
    return switch (language) {
      case CHINESE -> "；" + unreadable + "个文件不能读取";
      case ENGLISH -> ", unreadable: " + unreadable;
    };
  }
}
