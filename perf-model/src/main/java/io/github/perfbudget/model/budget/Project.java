package io.github.perfbudget.model.budget;

import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.internal.PerfStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A project and its performance table (预算项目绩效目标表, also 预算项目绩效信息表).
 *
 * <p>What the table left blank is absent, never a default; any text builds, and rules judge it.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class Project implements WithProject {

  /** For the generated class alone. */
  Project() {}

  /** Builds a {@link Project}. Nothing is required; nothing may be set twice. Not thread-safe. */
  public interface Builder {

    /**
     * Sets the heading that stands over the table.
     *
     * @param heading the heading that stands over the table
     * @return this
     */
    Builder heading(String heading);

    /**
     * Sets the title of the table.
     *
     * @param title the title of the table
     * @return this
     */
    Builder title(String title);

    /**
     * Sets the project code (项目编码).
     *
     * @param code the project code
     * @return this
     */
    Builder code(ProjectCode code);

    /**
     * Sets the name (项目名称).
     *
     * @param name the name
     * @return this
     */
    Builder name(String name);

    /**
     * Sets the agency (填报单位).
     *
     * @param agency the agency
     * @return this
     */
    Builder agency(Agency agency);

    /**
     * Sets the unit of money in force (单位：元).
     *
     * @param moneyUnit the unit of money in force
     * @return this
     */
    Builder moneyUnit(String moneyUnit);

    /**
     * Sets the budget (预算规模).
     *
     * @param budget the budget
     * @return this
     */
    Builder budget(ProjectBudget budget);

    /**
     * Sets the purpose of the money (资金用途).
     *
     * @param purpose the purpose of the money
     * @return this
     */
    Builder purpose(String purpose);

    /**
     * Sets the spending plan (资金支出计划).
     *
     * @param plan the spending plan
     * @return this
     */
    Builder plan(SpendingPlan plan);

    /**
     * Adds one of the goals (绩效目标).
     *
     * @param goal what to add
     * @return this
     */
    Builder addGoal(Goal goal);

    /**
     * Adds goals (绩效目标).
     *
     * @param goals what to add, in order
     * @return this
     */
    Builder addAllGoals(Iterable<? extends Goal> goals);

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
     * Sets the sign-off (签字).
     *
     * @param signOff the sign-off
     * @return this
     */
    Builder signOff(SignOff signOff);

    /**
     * Builds the project.
     *
     * @return the result
     */
    Project build();
  }

  /**
   * Starts a project.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableProject.builder();
  }

  /**
   * Returns the heading that stands over the table.
   *
   * @return the heading that stands over the table, or empty where none was written
   */
  public abstract Optional<String> heading();

  /**
   * Returns the title of the table.
   *
   * @return the title of the table, or empty where none was written
   */
  public abstract Optional<String> title();

  /**
   * Returns the project code (项目编码).
   *
   * @return the project code, or empty where none was written
   */
  public abstract Optional<ProjectCode> code();

  /**
   * Returns the name (项目名称).
   *
   * @return the name, or empty where none was written
   */
  public abstract Optional<String> name();

  /**
   * Returns the agency (填报单位).
   *
   * @return the agency, or empty where none was written
   */
  public abstract Optional<Agency> agency();

  /**
   * Returns the unit of money in force (单位：元).
   *
   * @return the unit of money in force, or empty where none was written
   */
  public abstract Optional<String> moneyUnit();

  /**
   * Returns the budget (预算规模).
   *
   * @return the budget, or empty where none was written
   */
  public abstract Optional<ProjectBudget> budget();

  /**
   * Returns the purpose of the money (资金用途).
   *
   * @return the purpose of the money, or empty where none was written
   */
  public abstract Optional<String> purpose();

  /**
   * Returns the spending plan (资金支出计划).
   *
   * @return the spending plan, or empty where none was written
   */
  public abstract Optional<SpendingPlan> plan();

  /**
   * Returns the goals (绩效目标).
   *
   * @return the goals, in the order of the filing; empty where there are none
   */
  public abstract List<Goal> goals();

  /**
   * Returns the indicators (绩效指标).
   *
   * @return the indicators, in the order of the filing; empty where there are none
   */
  public abstract List<Indicator> indicators();

  /**
   * Returns the sign-off (签字).
   *
   * @return the sign-off, or empty where none was written
   */
  public abstract Optional<SignOff> signOff();
}
