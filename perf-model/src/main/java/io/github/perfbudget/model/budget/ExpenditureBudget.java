package io.github.perfbudget.model.budget;

import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Figure;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The expenditure of a department for the year (年度支出预算): total and its parts.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class ExpenditureBudget implements WithExpenditureBudget {

  /** For the generated class alone. */
  ExpenditureBudget() {}

  /**
   * Builds an {@link ExpenditureBudget}. Nothing is required; nothing may be set twice. Not
   * thread-safe.
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
     * Sets the personnel expenditure (人员经费支出).
     *
     * @param personnel the personnel expenditure
     * @return this
     */
    Builder personnel(Figure personnel);

    /**
     * Sets the operating expenditure (正常公用支出).
     *
     * @param operations the operating expenditure
     * @return this
     */
    Builder operations(Figure operations);

    /**
     * Sets the project expenditure (项目支出).
     *
     * @param projects the project expenditure
     * @return this
     */
    Builder projects(Figure projects);

    /**
     * Sets the other expenditure (其它支出).
     *
     * @param other the other expenditure
     * @return this
     */
    Builder other(Figure other);

    /**
     * Builds the expenditure budget.
     *
     * @return the result
     */
    ExpenditureBudget build();
  }

  /**
   * Starts an expenditure budget.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableExpenditureBudget.builder();
  }

  /**
   * Returns the total (合计).
   *
   * @return the total, or empty where none was written
   */
  public abstract Optional<Figure> total();

  /**
   * Returns the personnel expenditure (人员经费支出).
   *
   * @return the personnel expenditure, or empty where none was written
   */
  public abstract Optional<Figure> personnel();

  /**
   * Returns the operating expenditure (正常公用支出).
   *
   * @return the operating expenditure, or empty where none was written
   */
  public abstract Optional<Figure> operations();

  /**
   * Returns the project expenditure (项目支出).
   *
   * @return the project expenditure, or empty where none was written
   */
  public abstract Optional<Figure> projects();

  /**
   * Returns the other expenditure (其它支出).
   *
   * @return the other expenditure, or empty where none was written
   */
  public abstract Optional<Figure> other();
}
