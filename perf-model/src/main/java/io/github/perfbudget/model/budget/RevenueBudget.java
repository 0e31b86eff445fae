package io.github.perfbudget.model.budget;

import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The revenue of a department for the year (年度收入预算): total and its parts.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class RevenueBudget implements WithRevenueBudget {

  /** For the generated class alone. */
  RevenueBudget() {}

  /**
   * Builds a {@link RevenueBudget}. Nothing is required; nothing may be set twice. Not thread-safe.
   */
  public interface Builder {

    /**
     * Sets the total (合计).
     *
     * @param total the total
     * @return this
     */
    Builder total(Figure total);

    /**
     * Sets the general public budget (一般公共预算拨入).
     *
     * @param generalPublicBudget the general public budget
     * @return this
     */
    Builder generalPublicBudget(Figure generalPublicBudget);

    /**
     * Sets the government fund budget (政府基金预算拨入).
     *
     * @param governmentFund the government fund budget
     * @return this
     */
    Builder governmentFund(Figure governmentFund);

    /**
     * Sets the transfers announced in advance (提前告知转移支付).
     *
     * @param advanceTransfer the transfers announced in advance
     * @return this
     */
    Builder advanceTransfer(Figure advanceTransfer);

    /**
     * Sets the amount carried over from last year (上年结转).
     *
     * @param carriedOver the amount carried over from last year
     * @return this
     */
    Builder carriedOver(Figure carriedOver);

    /**
     * Sets the self-raised funds (单位自筹).
     *
     * @param selfRaised the self-raised funds
     * @return this
     */
    Builder selfRaised(Figure selfRaised);

    /**
     * Sets the other revenue (其它收入).
     *
     * @param other the other revenue
     * @return this
     */
    Builder other(Figure other);

    /**
     * Builds the revenue budget.
     *
     * @return the result
     */
    RevenueBudget build();
  }

  /**
   * Starts a revenue budget.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableRevenueBudget.builder();
  }

  /**
   * Returns the total (合计).
   *
   * @return the total, or empty where none was written
   */
  public abstract Optional<Figure> total();

  /**
   * Returns the general public budget (一般公共预算拨入).
   *
   * @return the general public budget, or empty where none was written
   */
  public abstract Optional<Figure> generalPublicBudget();

  /**
   * Returns the government fund budget (政府基金预算拨入).
   *
   * @return the government fund budget, or empty where none was written
   */
  public abstract Optional<Figure> governmentFund();

  /**
   * Returns the transfers announced in advance (提前告知转移支付).
   *
   * @return the transfers announced in advance, or empty where none was written
   */
  public abstract Optional<Figure> advanceTransfer();

  /**
   * Returns the amount carried over from last year (上年结转).
   *
   * @return the amount carried over from last year, or empty where none was written
   */
  public abstract Optional<Figure> carriedOver();

  /**
   * Returns the self-raised funds (单位自筹).
   *
   * @return the self-raised funds, or empty where none was written
   */
  public abstract Optional<Figure> selfRaised();

  /**
   * Returns the other revenue (其它收入).
   *
   * @return the other revenue, or empty where none was written
   */
  public abstract Optional<Figure> other();
}
