package io.github.perfbudget.model;

import io.github.perfbudget.model.budget.Agency;
import io.github.perfbudget.model.budget.DepartmentDeclaration;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.budget.ProjectBudget;
import io.github.perfbudget.model.budget.ProjectCode;
import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.MoneyUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A budget performance filing (预算绩效文本) of one agency for one year.
 *
 * <p>Imperfect filings are the normal case: any text builds, what was not written is absent, and
 * rules judge it later. Every field has an address, a {@link FieldPath}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class Filing implements WithFiling {

  /** For the generated class alone. */
  Filing() {}

  /** Builds a {@link Filing}. Nothing is required; nothing may be set twice. Not thread-safe. */
  public interface Builder {

    /**
     * Sets the fiscal year (预算年度) that cover or titles state.
     *
     * @param year the fiscal year
     * @return this
     */
    Builder year(int year);

    /**
     * Sets the agency, if stated outside the project tables (编制单位).
     *
     * @param agency the agency, if stated outside the project tables
     * @return this
     */
    Builder agency(Agency agency);

    /**
     * Sets the overall goal (总体绩效目标).
     *
     * @param overallGoal the overall goal
     * @return this
     */
    Builder overallGoal(Narrative overallGoal);

    /**
     * Sets the words before the goal items (分项绩效目标).
     *
     * @param goalsIntroduction the words before the goal items
     * @return this
     */
    Builder goalsIntroduction(Narrative goalsIntroduction);

    /**
     * Adds one of the goal items (分项绩效目标).
     *
     * @param goalItem what to add
     * @return this
     */
    Builder addGoalItem(GoalItem goalItem);

    /**
     * Adds goal items (分项绩效目标).
     *
     * @param goalItems what to add, in order
     * @return this
     */
    Builder addAllGoalItems(Iterable<? extends GoalItem> goalItems);

    /**
     * Sets the safeguards (工作保障措施).
     *
     * @param safeguards the safeguards
     * @return this
     */
    Builder safeguards(Narrative safeguards);

    /**
     * Sets the declaration of the whole department (部门整体支出绩效目标申报表).
     *
     * @param declaration the declaration of the whole department
     * @return this
     */
    Builder declaration(DepartmentDeclaration declaration);

    /**
     * Adds one of the projects (预算项目).
     *
     * @param project what to add
     * @return this
     */
    Builder addProject(Project project);

    /**
     * Adds projects (预算项目).
     *
     * @param projects what to add, in order
     * @return this
     */
    Builder addAllProjects(Iterable<? extends Project> projects);

    /**
     * Adds one of the parts that no form claims.
     *
     * @param unread what to add
     * @return this
     */
    Builder addUnread(Unread unread);

    /**
     * Adds parts that no form claims.
     *
     * @param unread what to add, in order
     * @return this
     */
    Builder addAllUnread(Iterable<? extends Unread> unread);

    /**
     * Builds the filing.
     *
     * @return the result
     */
    Filing build();
  }

  /**
   * Starts a filing.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableFiling.builder();
  }

  /**
   * Returns the fiscal year (预算年度) that cover or titles state.
   *
   * @return the fiscal year, or empty where none was written
   */
  public abstract Optional<Integer> year();

  /**
   * Returns the agency, if stated outside the project tables (编制单位).
   *
   * @return the agency, if stated outside the project tables, or empty where none was written
   */
  public abstract Optional<Agency> agency();

  /**
   * Returns the overall goal (总体绩效目标).
   *
   * @return the overall goal, or empty where none was written
   */
  public abstract Optional<Narrative> overallGoal();

  /**
   * Returns the words before the goal items (分项绩效目标).
   *
   * @return the words before the goal items, or empty where none was written
   */
  public abstract Optional<Narrative> goalsIntroduction();

  /**
   * Returns the goal items (分项绩效目标).
   *
   * @return the goal items, in the order of the filing; empty where there are none
   */
  public abstract List<GoalItem> goalItems();

  /**
   * Returns the safeguards (工作保障措施).
   *
   * @return the safeguards, or empty where none was written
   */
  public abstract Optional<Narrative> safeguards();

  /**
   * Returns the declaration of the whole department (部门整体支出绩效目标申报表).
   *
   * @return the declaration of the whole department, or empty where none was written
   */
  public abstract Optional<DepartmentDeclaration> declaration();

  /**
   * Returns the projects (预算项目).
   *
   * @return the projects, in the order of the filing; empty where there are none
   */
  public abstract List<Project> projects();

  /**
   * Returns the parts that no form claims.
   *
   * @return the parts that no form claims, in the order of the filing; empty where there are none
   */
  public abstract List<Unread> unread();

  /**
   * Returns every single value with its address: texts, figures, targets, codes, years, classes.
   *
   * <p>For example {@code /projects/0/indicators/3/target} with a {@link
   * io.github.perfbudget.model.value.Target}. Absent fields are left out.
   *
   * @return the values, in the order of the filing
   */
  public final Stream<Located<Object>> fields() {
    return Stream.of(this)
        .mapMulti((filing, found) -> FilingShape.FILING.leaves(filing, FieldPath.ROOT, found));
  }

  /**
   * Returns every text as it was written, with the address of its field.
   *
   * @return the texts, in the order of the filing; of figures, targets and codes too
   */
  public final Stream<Located<String>> texts() {
    return fields().flatMap(Leaf::textOf);
  }

  /**
   * Returns the indicators (绩效指标) of the declaration and of all projects.
   *
   * @return the indicators, in the order of the filing
   */
  public final Stream<Located<Indicator>> indicators() {
    return parts(Indicator.class);
  }

  /**
   * Returns the indicators that the prose states.
   *
   * @return the claims, in the order of the filing
   */
  public final Stream<Located<Claim>> claims() {
    return parts(Claim.class);
  }

  private <T> Stream<Located<T>> parts(Class<T> type) {
    return Stream.of(this)
        .mapMulti((filing, found) -> FilingShape.FILING.parts(filing, FieldPath.ROOT, type, found));
  }

  /**
   * Finds what stands at an address.
   *
   * <p>For example {@code filing.find(FieldPath.parse("/projects/0/plan"), SpendingPlan.class)}.
   *
   * @param at the address
   * @param type what is expected there: a part, or a single value as {@link #fields} has it
   * @param <T> what is expected there
   * @return what stands there, or empty where nothing does or something else
   */
  public final <T> Optional<T> find(FieldPath at, Class<T> type) {
    return FilingShape.FILING.find(this, at.segments()).filter(type::isInstance).map(type::cast);
  }

  /**
   * Finds where this filing and another differ.
   *
   * <p>For example {@code filing.differences(filing.withText(path, "≥90%"))} is {@code path} alone.
   * A part or an element that only one of the two has differs as a whole; classes, which are read
   * from their labels, differ with these alone.
   *
   * @param other the other filing
   * @return the addresses, in the order of the filing; none where the two are equal
   */
  public final Stream<FieldPath> differences(Filing other) {
    return FilingShape.FILING.differences(this, other, FieldPath.ROOT);
  }

  /**
   * Finds the projects (预算项目) with a code.
   *
   * @param code the code as written
   * @return the projects, in the order of the filing; more than one where a code is used twice
   */
  public final List<Located<Project>> projectsWithCode(ProjectCode code) {
    return parts(Project.class)
        .filter(project -> project.value().code().filter(code::equals).isPresent())
        .toList();
  }

  /**
   * Adds up the budgets (预算数) of all projects, exactly.
   *
   * @return the total in 元, or empty where there is no project or one has no amount
   */
  public final Optional<Amount> totalOfProjects() {
    List<Amount> amounts = projects().stream().flatMap(Filing::total).toList();
    return amounts.isEmpty() || amounts.size() < projects().size()
        ? Optional.empty()
        : Optional.of(Amount.total(amounts, MoneyUnit.YUAN));
  }

  private static Stream<Amount> total(Project project) {
    return project.budget().flatMap(ProjectBudget::total).flatMap(Figure::toAmount).stream();
  }

  /**
   * Copies this filing with another part or value at an address.
   *
   * <p>For example {@code filing.with(FieldPath.parse("/projects/0/signOff"), signOff)}.
   *
   * @param at the address of a field, absent or not, or of an element of a list that is there
   * @param part what shall stand there, of the type that belongs there
   * @return the copy
   * @throws IllegalArgumentException if there is no such address, a list stands there, or the type
   *     does not belong there
   */
  public final Filing with(FieldPath at, Object part) {
    return FilingCopy.of(this, at, new FilingCopy.NewPart(part));
  }

  /**
   * Copies this filing with another text at an address.
   *
   * <p>For example {@code filing.withText(FieldPath.parse("/projects/0/indicators/3/target"),
   * "≥90%")}. A figure keeps the unit of its header.
   *
   * @param at the address of a field, absent or not, that holds a text, figure, target or code
   * @param text what shall be written there
   * @return the copy
   * @throws IllegalArgumentException if there is no such address or what stands there has no text
   *     of its own
   */
  public final Filing withText(FieldPath at, String text) {
    return FilingCopy.of(this, at, new FilingCopy.NewText(text));
  }

  /**
   * Returns the order in which a filing states its fields.
   *
   * @return the order of addresses; an address the model does not know comes after those it knows
   */
  public static Comparator<FieldPath> fieldOrder() {
    return FilingOrder.ORDER;
  }
}
