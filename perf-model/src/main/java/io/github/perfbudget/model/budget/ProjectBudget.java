package io.github.perfbudget.model.budget;

import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The money of a project (预算规模): total and sources.
 *
 * <p>The official form has the total equal the sum of its sources; whether it does is for a rule to
 * judge.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class ProjectBudget implements WithProjectBudget {

  /** For the generated class alone. */
  ProjectBudget() {}

  /**
   * Builds a {@link ProjectBudget}. Nothing is required; nothing may be set twice. Not thread-safe.
   */
  public interface Builder {

    /**
     * Sets the total (预算数).
     *
     * @param total the total
     * @return this
     */
    Builder total(Figure total);

    /**
     * Sets the fiscal funds (其中：财政资金).
     *
     * @param fiscal the fiscal funds
     * @return this
     */
    Builder fiscal(Figure fiscal);

    /**
     * Sets the other funds (其他资金).
     *
     * @param other the other funds
     * @return this
     */
    Builder other(Figure other);

    /**
     * Builds the project budget.
     *
     * @return the result
     */
    ProjectBudget build();
  }

  /**
   * Starts a project budget.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableProjectBudget.builder();
  }

  /**
   * Returns the total (预算数).
   *
   * @return the total, or empty where none was written
   */
  public abstract Optional<Figure> total();

  /**
   * Returns the fiscal funds (其中：财政资金).
   *
   * @return the fiscal funds, or empty where none was written
   */
  public abstract Optional<Figure> fiscal();

  /**
   * Returns the other funds (其他资金).
   *
   * @return the other funds, or empty where none was written
   */
  public abstract Optional<Figure> other();
}
