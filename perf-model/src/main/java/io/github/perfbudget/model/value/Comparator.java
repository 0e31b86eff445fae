package io.github.perfbudget.model.value;

import java.util.Optional;

/**
 * The comparison a target asks for (比较符号).
 *
 * <p>A target without a comparator has none: what that means is the caller's choice, never this
 * library's.
 */
public enum Comparator {
  /** At least (≥, 不低于): a higher result is better. */
  AT_LEAST("≥"),
  /** At most (≤, 不超过): a lower result is better. */
  AT_MOST("≤"),
  /** More than (&gt;, 超过). */
  MORE_THAN(">"),
  /** Less than (&lt;, 低于). */
  LESS_THAN("<"),
  /** Exactly (=). */
  EQUAL("=");

  private final String symbol;

  Comparator(String symbol) {
    this.symbol = symbol;
  }

  /**
   * Returns the usual sign, for example {@code ≥}.
   *
   * @return the sign
   */
  public String symbol() {
    return symbol;
  }

  /**
   * Finds what a sign says, in any form that filings write: {@code ≥}, {@code ≧} and {@code ⩾} are
   * at least.
   *
   * @param sign a character
   * @return the comparator; empty where the character is no sign of comparison
   */
  public static Optional<Comparator> ofSign(char sign) {
    return Optional.ofNullable(ComparatorWords.sign(sign));
  }

  /**
   * Returns which way a result has to go to be better.
   *
   * @return the direction
   */
  public Direction direction() {
    return switch (this) {
      case AT_LEAST, MORE_THAN -> Direction.HIGHER;
      case AT_MOST, LESS_THAN -> Direction.LOWER;
      case EQUAL -> Direction.EXACT;
    };
  }

  /**
   * Tells whether a result satisfies this comparison.
   *
   * @param comparison the sign of {@code actual.compareTo(target)}
   * @return whether the comparison holds
   */
  public boolean accepts(int comparison) {
    return switch (this) {
      case AT_LEAST -> comparison >= 0;
      case AT_MOST -> comparison <= 0;
      case MORE_THAN -> comparison > 0;
      case LESS_THAN -> comparison < 0;
      case EQUAL -> comparison == 0;
    };
  }
}
