package io.github.perfbudget.model.diff;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.Filing;
import java.util.Comparator;
import java.util.List;

/**
 * What has changed from one filing to another, by meaning (绩效文本对比).
 *
 * <p>Projects are the same by code, else by name, else by budget and most indicators; indicators by
 * class and name, else by class, position and target. Values are compared by what they are worth,
 * texts without regard to blanks, full width and variants of signs; numbering, the order of parts
 * and the unit over a table are no change of their own. Claims, which restate the tables in prose,
 * are not compared, and a part without any field says nothing. For example {@code 3.4万元} against
 * {@code 34000元} is no change, {@code ≥80%} against {@code ≥90%} is a target raised. Equal when the
 * changes are. Immutable and thread-safe.
 *
 * @param changes the changes, in the order of the newer filing
 */
public record FilingDiff(List<Change> changes) {

  private static final Comparator<Change> ORDER =
      Comparator.<Change, FieldPath>comparing(change -> change.after().path(), Filing.fieldOrder())
          .thenComparing(change -> change.before().path(), Filing.fieldOrder())
          .thenComparing(change -> change.getClass().getSimpleName());

  /** Puts the changes into their order. */
  public FilingDiff {
    changes = changes.stream().sorted(ORDER).toList();
  }

  /**
   * Compares two filings, in time that grows with their size (n log n).
   *
   * @param before the older filing
   * @param after the newer filing
   * @return what has changed
   */
  public static FilingDiff between(Filing before, Filing after) {
    Comparison comparison = new Comparison();
    comparison.compare(Branch.of(before), Branch.of(after));
    return new FilingDiff(comparison.changes());
  }

  /**
   * Tells whether both filings mean the same.
   *
   * @return whether there is no change
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * Returns the way back: what has changed from the newer filing to the older one.
   *
   * @return the same as {@code between(after, before)}
   */
  public FilingDiff reversed() {
    return new FilingDiff(changes.stream().map(Change::reversed).toList());
  }
}
