package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Compares a result with a target; where either is a range, decides only what holds for all of it.
 */
final class TargetComparison {

  private final Worth target;
  private final Worth actual;

  private TargetComparison(Worth target, Worth actual) {
    this.target = target;
    this.actual = actual;
  }

  static Achievement of(Target target, IndicatorValue actual, MissingComparator missing) {
    Worth goal = Worth.of(target.value());
    Worth result = Worth.of(actual);
    if (!(target.value() instanceof NumericValue) || !goal.dimension().equals(result.dimension())) {
      return Achievement.CANNOT_SAY;
    }
    TargetComparison comparison = new TargetComparison(goal, result);
    Optional<Comparator> written = target.comparator();
    return written.isPresent()
        ? comparison.by(written.get())
        : comparison.withoutComparator(missing);
  }

  private Achievement withoutComparator(MissingComparator missing) {
    return switch (missing) {
      case EQUAL -> within();
      case AT_LEAST -> at(target.lower()).by(Comparator.AT_LEAST);
      case AT_MOST -> at(target.upper()).by(Comparator.AT_MOST);
      case UNDECIDED -> whereAllAgree();
    };
  }

  /** No result misses at least and at most alike, and what is within the ends meets both. */
  private Achievement whereAllAgree() {
    return within() == Achievement.MET ? Achievement.MET : Achievement.CANNOT_SAY;
  }

  /** A range without comparator names the least and the most itself. */
  private TargetComparison at(BigDecimal end) {
    return new TargetComparison(new Worth(target.dimension(), end, end), actual);
  }

  private Achievement by(Comparator comparator) {
    return comparator == Comparator.EQUAL
        ? within()
        : verdict(
            comparator.accepts(actual.lower().compareTo(target.upper())),
            comparator.accepts(actual.upper().compareTo(target.lower())));
  }

  private Achievement within() {
    boolean inside =
        actual.lower().compareTo(target.lower()) >= 0
            && actual.upper().compareTo(target.upper()) <= 0;
    boolean touches =
        actual.upper().compareTo(target.lower()) >= 0
            && actual.lower().compareTo(target.upper()) <= 0;
    return verdict(inside, touches);
  }

  private static Achievement verdict(boolean oneWay, boolean otherWay) {
    if (oneWay != otherWay) {
      return Achievement.CANNOT_SAY;
    }
    return oneWay ? Achievement.MET : Achievement.MISSED;
  }
}
