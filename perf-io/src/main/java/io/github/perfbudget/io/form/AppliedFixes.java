package io.github.perfbudget.io.form;

import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.validation.Finding;
import java.util.List;

/**
 * What became of the fixes that rules suggest for a table text (修改结果).
 *
 * <p>Immutable and thread-safe.
 *
 * @param reading the reading of the fixed text; the one before where nothing was fixed
 * @param made the findings that are mended, in the order of their mending
 * @param refused the findings whose fix the text does not take
 */
public record AppliedFixes(Reading reading, List<Finding> made, List<Refused> refused) {

  /** Copies the lists. */
  public AppliedFixes {
    made = List.copyOf(made);
    refused = List.copyOf(refused);
  }

  /**
   * A finding that stays, though it has a fix.
   *
   * @param finding the finding
   * @param reason what stands in the way, its rule {@code edit.…}
   */
  public record Refused(Finding finding, Finding reason) {}
}
