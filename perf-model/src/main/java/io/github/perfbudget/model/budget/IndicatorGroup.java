package io.github.perfbudget.model.budget;

import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Figure;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The indicators of one goal and its budget line (年度整体支出目标 with its 整体支出绩效指标).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class IndicatorGroup implements WithIndicatorGroup {

  /** For the generated class alone. */
  IndicatorGroup() {}

  /**
   * Builds an {@link IndicatorGroup}. Nothing is required; nothing may be set twice. Not
   * thread-safe.
   */
  public interface Builder {

    /**
     * Sets the label of the goal (年度整体支出目标1).
     *
     * @param label the label of the goal
     * @return this
     */
    Builder label(String label);

    /**
     * Sets the goal in words.
     *
     * @param goal the goal in words
     * @return this
     */
    Builder goal(String goal);

    /**
     * Sets the budget line as written (项目名称及金额).
     *
     * @param budgetLineText the budget line as written
     * @return this
     */
    Builder budgetLineText(String budgetLineText);

    /**
     * Sets the name of the budget line (项目名称).
     *
     * @param budgetLine the name of the budget line
     * @return this
     */
    Builder budgetLine(String budgetLine);

    /**
     * Sets the amount in the budget line (金额).
     *
     * @param amount the amount in the budget line
     * @return this
     */
    Builder amount(Figure amount);

    /**
     * Adds one of the indicators (绩效指标).
     *
     * @param indicator what to add
     * @return this
     */
    Builder addIndicator(Indicator indicator);

    /**
     * Adds indicators (绩效指标).
     *
     * @param indicators what to add, in order
     * @return this
     */
    Builder addAllIndicators(Iterable<? extends Indicator> indicators);

    /**
     * Builds the indicator group.
     *
     * @return the result
     */
    IndicatorGroup build();
  }

  /**
   * Starts an indicator group.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableIndicatorGroup.builder();
  }

  /**
   * Returns the label of the goal (年度整体支出目标1).
   *
   * @return the label of the goal, or empty where none was written
   */
  public abstract Optional<String> label();

  /**
   * Returns the goal in words.
   *
   * @return the goal in words, or empty where none was written
   */
  public abstract Optional<String> goal();

  /**
   * Returns the budget line as written (项目名称及金额).
   *
   * @return the budget line as written, or empty where none was written
   */
  public abstract Optional<String> budgetLineText();

  /**
   * Returns the name of the budget line (项目名称).
   *
   * @return the name of the budget line, or empty where none was written
   */
  public abstract Optional<String> budgetLine();

  /**
   * Returns the amount in the budget line (金额).
   *
   * @return the amount in the budget line, or empty where none was written
   */
  public abstract Optional<Figure> amount();

  /**
   * Returns the indicators (绩效指标).
   *
   * @return the indicators, in the order of the filing; empty where there are none
   */
  public abstract List<Indicator> indicators();
}
