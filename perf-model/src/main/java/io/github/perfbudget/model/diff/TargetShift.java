package io.github.perfbudget.model.diff;

import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How a target (指标值) has changed. */
public enum TargetShift {
  /** There was none before. */
  ADDED,
  /** There is none any more. */
  REMOVED,
  /** The number is higher, by worth: 3.5万元 is higher than 34000元. */
  RAISED,
  /** The number is lower. */
  LOWERED,
  /** One range lies within the other. */
  RANGE,
  /** The units do not convert into each other, so the numbers do not compare. */
  UNIT,
  /** The comparator is another. */
  COMPARATOR,
  /** A number became words. */
  MADE_QUALITATIVE,
  /** Words became a number. */
  MADE_QUANTITATIVE,
  /** Words became other words. */
  REWORDED;

  /** Tells how a target has changed; not at all where both mean the same. */
  static Set<TargetShift> between(Optional<Target> before, Optional<Target> after) {
    if (before.isPresent() && after.isPresent()) {
      return between(before.get(), after.get());
    }
    return before.isEmpty() && after.isEmpty()
        ? Set.of()
        : Set.of(before.isEmpty() ? ADDED : REMOVED);
  }

  private static Set<TargetShift> between(Target before, Target after) {
    boolean words = isWords(before.value());
    if (words != isWords(after.value())) {
      return Set.of(words ? MADE_QUANTITATIVE : MADE_QUALITATIVE);
    }
    if (words) {
      boolean same = before.means(after) || Spelling.isAlike(before.text(), after.text());
      return same ? Set.of() : Set.of(REWORDED);
    }
    Set<TargetShift> shifts = ofNumber(before.value(), after.value());
    if (!before.comparator().equals(after.comparator())) {
      shifts.add(COMPARATOR);
    }
    return shifts;
  }

  private static boolean isWords(IndicatorValue value) {
    return value instanceof Text || value instanceof NotApplicable;
  }

  private static Set<TargetShift> ofNumber(IndicatorValue before, IndicatorValue after) {
    if (before.means(after)) {
      return EnumSet.noneOf(TargetShift.class);
    }
    if (!before.isComparableTo(after)) {
      return EnumSet.of(UNIT);
    }
    if (after.exceeds(before)) {
      return EnumSet.of(RAISED);
    }
    return EnumSet.of(before.exceeds(after) ? LOWERED : RANGE);
  }

  /**
   * Returns how the target changes on the way back.
   *
   * @return the opposite, or the shift itself where it has none
   */
  public TargetShift reversed() {
    return switch (this) {
      case ADDED -> REMOVED;
      case REMOVED -> ADDED;
      case RAISED -> LOWERED;
      case LOWERED -> RAISED;
      case MADE_QUALITATIVE -> MADE_QUANTITATIVE;
      case MADE_QUANTITATIVE -> MADE_QUALITATIVE;
      case RANGE, UNIT, COMPARATOR, REWORDED -> this;
    };
  }
}
