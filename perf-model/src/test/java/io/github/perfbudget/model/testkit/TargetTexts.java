package io.github.perfbudget.model.testkit;

import net.jqwik.api.Arbitrary;

/**
 * Texts of targets (指标值) in all spellings, each with what it means, for testing a parser.
 *
 * <p>Spelled in many ways are the comparator (≥, ≧, {@code >=}, 不低于, 以上 …), the number (digits,
 * full-width digits, grouped by thousands, Chinese numerals) and the unit (%, 百分比, 百分之 …).
 */
public final class TargetTexts {

  private TargetTexts() {}

  /**
   * Texts of every kind: two in ten each are ratios and quantities, one in ten each amounts, unit
   * prices, ranges, words, not applicable, and numbers with a mistaken unit.
   *
   * @return the texts with their meanings
   */
  public static Arbitrary<SpelledTarget> all() {
    return DrawnArbitrary.of(TargetTextDraws::target);
  }

  /**
   * Ratios: percent, per mille and percentage points.
   *
   * @return the texts with their meanings
   */
  public static Arbitrary<SpelledTarget> ratios() {
    return DrawnArbitrary.of(TargetTextDraws::ratio);
  }

  /**
   * Counts and measures.
   *
   * @return the texts with their meanings
   */
  public static Arbitrary<SpelledTarget> quantities() {
    return DrawnArbitrary.of(TargetTextDraws::quantity);
  }

  /**
   * Amounts of money.
   *
   * @return the texts with their meanings
   */
  public static Arbitrary<SpelledTarget> amounts() {
    return DrawnArbitrary.of(TargetTextDraws::amount);
  }

  /**
   * Prices of one unit.
   *
   * @return the texts with their meanings
   */
  public static Arbitrary<SpelledTarget> unitPrices() {
    return DrawnArbitrary.of(TargetTextDraws::unitPrice);
  }

  /**
   * Ranges, without a comparator.
   *
   * @return the texts with their meanings
   */
  public static Arbitrary<SpelledTarget> ranges() {
    return DrawnArbitrary.of(TargetTextDraws::range);
  }

  /**
   * Words: qualities, dates and deadlines.
   *
   * @return the texts with their meanings
   */
  public static Arbitrary<SpelledTarget> words() {
    return DrawnArbitrary.of(TargetTextDraws::words);
  }

  /**
   * Statements that the indicator does not apply.
   *
   * @return the texts with their meanings
   */
  public static Arbitrary<SpelledTarget> notApplicable() {
    return DrawnArbitrary.of(TargetTextDraws::notApplicable);
  }

  /**
   * Numbers with something that is no unit.
   *
   * @return the texts with their meanings
   */
  public static Arbitrary<SpelledTarget> unrecognized() {
    return DrawnArbitrary.of(TargetTextDraws::unrecognized);
  }
}
