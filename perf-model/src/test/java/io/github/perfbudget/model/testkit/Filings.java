package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.Filing;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary filings (预算绩效文本).
 *
 * <p>A valid filing passes every rule that form or exact arithmetic decides: all sections and
 * classes are there, codes have their check character and one division, codes and names are unique,
 * budgets add up, plans accumulate to the whole, prose and declaration say the same as the project
 * tables, every number has a comparator, costs have a ceiling. Its texts hold no tabulator, marker,
 * outer blank, empty paragraph, control character or telephone number.
 */
public final class Filings {

  private Filings() {}

  /**
   * Valid filings of one to six projects, half of a city's bureau and half of a county's.
   *
   * @return the filings
   */
  public static Arbitrary<Filing> valid() {
    return DrawnArbitrary.of(FilingDraws::filing);
  }

  /**
   * Valid filings in the manner of a city's bureau: with a declaration of the whole department, and
   * the former labels of some classes (效果指标).
   *
   * @return the filings
   */
  public static Arbitrary<Filing> ofCities() {
    return DrawnArbitrary.of(FilingDraws::city);
  }

  /**
   * Valid filings in the manner of a county's bureau: without a declaration, with the code of the
   * agency and a unit of money over each table.
   *
   * @return the filings
   */
  public static Arbitrary<Filing> ofCounties() {
    return DrawnArbitrary.of(FilingDraws::county);
  }

  /**
   * Weird filings, for tests of robustness: anything may be absent, contradict the rest, or hold
   * texts that break naive readers and writers (control characters, markers, numbers of 60 digits).
   * All texts are well-formed Unicode.
   *
   * @return the filings
   */
  public static Arbitrary<Filing> any() {
    return DrawnArbitrary.of(WeirdDraws::filing);
  }
}
