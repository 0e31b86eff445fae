package io.github.perfbudget.model;

import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Figure;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One item of the goals by project (分项绩效目标).
 *
 * <p>For example {@code （一）招商经费25万元} with its 绩效目标 and 绩效指标.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class GoalItem implements WithGoalItem {

  /** For the generated class alone. */
  GoalItem() {}

  /** Builds a {@link GoalItem}. Nothing is required; nothing may be set twice. Not thread-safe. */
  public interface Builder {

    /**
     * Sets the label (（一）).
     *
     * @param label the label
     * @return this
     */
    Builder label(String label);

    /**
     * Sets the title after the label.
     *
     * @param title the title after the label
     * @return this
     */
    Builder title(String title);

    /**
     * Sets the name of the project in the title.
     *
     * @param name the name of the project in the title
     * @return this
     */
    Builder name(String name);

    /**
     * Sets the amount in the title.
     *
     * @param amount the amount in the title
     * @return this
     */
    Builder amount(Figure amount);

    /**
     * Sets the goal (绩效目标).
     *
     * @param goal the goal
     * @return this
     */
    Builder goal(String goal);

    /**
     * Sets the words on the indicators (绩效指标).
     *
     * @param indicatorText the words on the indicators
     * @return this
     */
    Builder indicatorText(String indicatorText);

    /**
     * Sets the number of indicators that the words announce (下设11个二、三级指标).
     *
     * @param announcedIndicators the number of indicators that the words announce
     * @return this
     */
    Builder announcedIndicators(int announcedIndicators);

    /**
     * Adds one of the indicators that the words state.
     *
     * @param claim what to add
     * @return this
     */
    Builder addClaim(Claim claim);

    /**
     * Adds indicators that the words state.
     *
     * @param claims what to add, in order
     * @return this
     */
    Builder addAllClaims(Iterable<? extends Claim> claims);

    /**
     * Builds the goal item.
     *
     * @return the result
     */
    GoalItem build();
  }

  /**
   * Starts a goal item.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableGoalItem.builder();
  }

  /**
   * Returns the label (（一）).
   *
   * @return the label, or empty where none was written
   */
  public abstract Optional<String> label();

  /**
   * Returns the title after the label.
   *
   * @return the title after the label, or empty where none was written
   */
  public abstract Optional<String> title();

  /**
   * Returns the name of the project in the title.
   *
   * @return the name of the project in the title, or empty where none was written
   */
  public abstract Optional<String> name();

  /**
   * Returns the amount in the title.
   *
   * @return the amount in the title, or empty where none was written
   */
  public abstract Optional<Figure> amount();

  /**
   * Returns the goal (绩效目标).
   *
   * @return the goal, or empty where none was written
   */
  public abstract Optional<String> goal();

  /**
   * Returns the words on the indicators (绩效指标).
   *
   * @return the words on the indicators, or empty where none was written
   */
  public abstract Optional<String> indicatorText();

  /**
   * Returns the number of indicators that the words announce (下设11个二、三级指标).
   *
   * @return the number of indicators that the words announce, or empty where none was written
   */
  public abstract Optional<Integer> announcedIndicators();

  /**
   * Returns the indicators that the words state.
   *
   * @return the indicators that the words state, in the order of the filing; empty where there are
   *     none
   */
  public abstract List<Claim> claims();
}
