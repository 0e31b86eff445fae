package io.github.perfbudget.model.budget;

import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * When the money is to be spent (资金支出计划): cumulative, at four dates of the year.
 *
 * <p>A blank cell stays absent; it is not zero.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class SpendingPlan implements WithSpendingPlan {

  /** For the generated class alone. */
  SpendingPlan() {}

  /**
   * Builds a {@link SpendingPlan}. Nothing is required; nothing may be set twice. Not thread-safe.
   */
  public interface Builder {

    /**
     * Sets the measure that the header states.
     *
     * @param measure the measure that the header states
     * @return this
     */
    Builder measure(PlanMeasure measure);

    /**
     * Sets the cumulative spending at the end of March (3月底).
     *
     * @param march the cumulative spending at the end of March
     * @return this
     */
    Builder march(Figure march);

    /**
     * Sets the cumulative spending at the end of June (6月底).
     *
     * @param june the cumulative spending at the end of June
     * @return this
     */
    Builder june(Figure june);

    /**
     * Sets the cumulative spending at the end of October (10月底).
     *
     * @param october the cumulative spending at the end of October
     * @return this
     */
    Builder october(Figure october);

    /**
     * Sets the cumulative spending at the end of December (12月底).
     *
     * @param december the cumulative spending at the end of December
     * @return this
     */
    Builder december(Figure december);

    /**
     * Builds the spending plan.
     *
     * @return the result
     */
    SpendingPlan build();
  }

  /**
   * Starts a spending plan.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableSpendingPlan.builder();
  }

  /**
   * Returns the measure that the header states.
   *
   * @return the measure that the header states, or empty where none was written
   */
  public abstract Optional<PlanMeasure> measure();

  /**
   * Returns the cumulative spending at the end of March (3月底).
   *
   * @return the cumulative spending at the end of March, or empty where none was written
   */
  public abstract Optional<Figure> march();

  /**
   * Returns the cumulative spending at the end of June (6月底).
   *
   * @return the cumulative spending at the end of June, or empty where none was written
   */
  public abstract Optional<Figure> june();

  /**
   * Returns the cumulative spending at the end of October (10月底).
   *
   * @return the cumulative spending at the end of October, or empty where none was written
   */
  public abstract Optional<Figure> october();

  /**
   * Returns the cumulative spending at the end of December (12月底).
   *
   * @return the cumulative spending at the end of December, or empty where none was written
   */
  public abstract Optional<Figure> december();
}
