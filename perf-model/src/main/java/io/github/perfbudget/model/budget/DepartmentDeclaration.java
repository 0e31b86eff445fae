package io.github.perfbudget.model.budget;

import io.github.perfbudget.model.internal.PerfStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The declaration of a whole department (部门整体支出绩效目标申报表).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class DepartmentDeclaration implements WithDepartmentDeclaration {

  /** For the generated class alone. */
  DepartmentDeclaration() {}

  /**
   * Builds a {@link DepartmentDeclaration}. Nothing is required; nothing may be set twice. Not
   * thread-safe.
   */
  public interface Builder {

    /**
     * Sets the agency (部门名称).
     *
     * @param agency the agency
     * @return this
     */
    Builder agency(Agency agency);

    /**
     * Sets the unit of money in force (单位：万元).
     *
     * @param moneyUnit the unit of money in force
     * @return this
     */
    Builder moneyUnit(String moneyUnit);

    /**
     * Sets the revenue budget (年度收入预算).
     *
     * @param revenue the revenue budget
     * @return this
     */
    Builder revenue(RevenueBudget revenue);

    /**
     * Sets the expenditure budget (年度支出预算).
     *
     * @param expenditure the expenditure budget
     * @return this
     */
    Builder expenditure(ExpenditureBudget expenditure);

    /**
     * Sets the words before the goals.
     *
     * @param goalsIntroduction the words before the goals
     * @return this
     */
    Builder goalsIntroduction(String goalsIntroduction);

    /**
     * Adds one of the goals (年度整体支出绩效目标).
     *
     * @param goal what to add
     * @return this
     */
    Builder addGoal(Goal goal);

    /**
     * Adds goals (年度整体支出绩效目标).
     *
     * @param goals what to add, in order
     * @return this
     */
    Builder addAllGoals(Iterable<? extends Goal> goals);

    /**
     * Sets the basis of the goals (绩效目标设立依据).
     *
     * @param basis the basis of the goals
     * @return this
     */
    Builder basis(String basis);

    /**
     * Adds one of the groups of indicators (整体支出绩效指标).
     *
     * @param group what to add
     * @return this
     */
    Builder addGroup(IndicatorGroup group);

    /**
     * Adds groups of indicators (整体支出绩效指标).
     *
     * @param groups what to add, in order
     * @return this
     */
    Builder addAllGroups(Iterable<? extends IndicatorGroup> groups);

    /**
     * Adds one of the opinions (申报部门意见, 财政部门审核意见).
     *
     * @param opinion what to add
     * @return this
     */
    Builder addOpinion(Opinion opinion);

    /**
     * Adds opinions (申报部门意见, 财政部门审核意见).
     *
     * @param opinions what to add, in order
     * @return this
     */
    Builder addAllOpinions(Iterable<? extends Opinion> opinions);

    /**
     * Builds the department declaration.
     *
     * @return the result
     */
    DepartmentDeclaration build();
  }

  /**
   * Starts a department declaration.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableDepartmentDeclaration.builder();
  }

  /**
   * Returns the agency (部门名称).
   *
   * @return the agency, or empty where none was written
   */
  public abstract Optional<Agency> agency();

  /**
   * Returns the unit of money in force (单位：万元).
   *
   * @return the unit of money in force, or empty where none was written
   */
  public abstract Optional<String> moneyUnit();

  /**
   * Returns the revenue budget (年度收入预算).
   *
   * @return the revenue budget, or empty where none was written
   */
  public abstract Optional<RevenueBudget> revenue();

  /**
   * Returns the expenditure budget (年度支出预算).
   *
   * @return the expenditure budget, or empty where none was written
   */
  public abstract Optional<ExpenditureBudget> expenditure();

  /**
   * Returns the words before the goals.
   *
   * @return the words before the goals, or empty where none was written
   */
  public abstract Optional<String> goalsIntroduction();

  /**
   * Returns the goals (年度整体支出绩效目标).
   *
   * @return the goals, in the order of the filing; empty where there are none
   */
  public abstract List<Goal> goals();

  /**
   * Returns the basis of the goals (绩效目标设立依据).
   *
   * @return the basis of the goals, or empty where none was written
   */
  public abstract Optional<String> basis();

  /**
   * Returns the groups of indicators (整体支出绩效指标).
   *
   * @return the groups of indicators, in the order of the filing; empty where there are none
   */
  public abstract List<IndicatorGroup> groups();

  /**
   * Returns the opinions (申报部门意见, 财政部门审核意见).
   *
   * @return the opinions, in the order of the filing; empty where there are none
   */
  public abstract List<Opinion> opinions();
}
