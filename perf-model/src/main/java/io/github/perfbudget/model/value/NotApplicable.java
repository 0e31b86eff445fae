package io.github.perfbudget.model.value;

import java.util.Objects;
import java.util.Set;

/**
 * The statement that an indicator does not apply (不涉及).
 *
 * <p>Immutable and thread-safe.
 *
 * @param text the words as written: 不涉及, 无, —, /
 */
public record NotApplicable(String text) implements IndicatorValue {

  /** What the finance system prints into a cell that has no value, and what clerks type there. */
  private static final Set<String> STATEMENTS =
      Set.of("不涉及", "不适用", "无", "—", "——", "-", "--", "－", "/", "／");

  /** Checks that the text is there. */
  public NotApplicable {
    Objects.requireNonNull(text, "text");
  }

  /**
   * Creates the usual statement.
   *
   * @return 不涉及
   */
  public static NotApplicable of() {
    return new NotApplicable("不涉及");
  }

  /**
   * Tells whether a text states that something does not apply, as a target of this text does.
   *
   * @param text the text, which may have blanks around
   * @return whether {@code Target.parse(text)} has such a value
   */
  public static boolean isStatedBy(String text) {
    return STATEMENTS.contains(Cursor.withoutOuterBlanks(text).rest());
  }

  @Override
  public String toText() {
    return text;
  }
}
