package io.github.perfbudget.model.indicator;

import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Figure;
import io.github.perfbudget.model.value.Target;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A performance indicator (绩效指标): one row of an indicator table.
 *
 * <p>What the row left blank is absent, but for its class labels: a blank label cell stands for the
 * label above it, which is the label in force here. For example
 *
 * <pre>{@code
 * Indicator.builder()
 *     .category(IndicatorCategory.OUTPUT)
 *     .type(IndicatorType.QUANTITY)
 *     .name("培训人次")
 *     .target(Target.parse("≥500人次"))
 *     .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class Indicator implements WithIndicator {

  /** For the generated class alone. */
  Indicator() {}

  /**
   * Builds an {@link Indicator}. Nothing is required; nothing may be set twice. Not thread-safe.
   */
  public interface Builder {

    /**
     * Sets the level-1 class by its usual label.
     *
     * @param category the level-1 class
     * @return this
     */
    default Builder category(IndicatorCategory category) {
      return categoryText(category.label());
    }

    /**
     * Sets the level-1 label (一级指标) in force.
     *
     * @param label for example {@code 效果指标}
     * @return this
     */
    Builder categoryText(String label);

    /**
     * Sets the level-2 class by its usual label.
     *
     * @param type the level-2 class
     * @return this
     */
    default Builder type(IndicatorType type) {
      return typeText(type.label());
    }

    /**
     * Sets the level-2 label (二级指标) in force.
     *
     * @param label for example {@code 可持续性影响}
     * @return this
     */
    Builder typeText(String label);

    /**
     * Sets the name (三级指标).
     *
     * @param name the name
     * @return this
     */
    Builder name(String name);

    /**
     * Sets the description (绩效指标描述).
     *
     * @param description the description
     * @return this
     */
    Builder description(String description);

    /**
     * Sets the target (指标值).
     *
     * @param target the target
     * @return this
     */
    Builder target(Target target);

    /**
     * Sets what the target rests on (指标值确定依据).
     *
     * @param basis the basis
     * @return this
     */
    Builder basis(String basis);

    /**
     * Sets the remark (备注).
     *
     * @param remark the remark
     * @return this
     */
    Builder remark(String remark);

    /**
     * Sets the weight (权重, 分值).
     *
     * @param weight the weight
     * @return this
     */
    Builder weight(Figure weight);

    /**
     * Adds a cell of a further column.
     *
     * @param cell the cell
     * @return this
     */
    Builder addMore(LabelledText cell);

    /**
     * Adds cells of further columns.
     *
     * @param cells the cells
     * @return this
     */
    Builder addAllMore(Iterable<? extends LabelledText> cells);

    /**
     * Builds the indicator.
     *
     * @return the indicator
     */
    Indicator build();
  }

  /**
   * Starts an indicator.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableIndicator.builder();
  }

  /**
   * Returns the level-1 class that {@link #categoryText} names.
   *
   * @return the class, or empty where the label is absent or names none
   */
  public final Optional<IndicatorCategory> category() {
    return categoryText().flatMap(IndicatorCategory::ofLabel);
  }

  /**
   * Returns the level-1 label (一级指标) in force.
   *
   * @return the label as written here or above
   */
  public abstract Optional<String> categoryText();

  /**
   * Returns the level-2 class that {@link #typeText} names.
   *
   * @return the class, or empty where the label is absent or names none
   */
  public final Optional<IndicatorType> type() {
    return typeText().flatMap(IndicatorType::ofLabel);
  }

  /**
   * Returns the level-2 label (二级指标) in force.
   *
   * @return the label as written here or above
   */
  public abstract Optional<String> typeText();

  /**
   * Returns the name (三级指标).
   *
   * @return the name
   */
  public abstract Optional<String> name();

  /**
   * Returns the description (绩效指标描述).
   *
   * @return the description
   */
  public abstract Optional<String> description();

  /**
   * Returns the target (指标值).
   *
   * @return the target
   */
  public abstract Optional<Target> target();

  /**
   * Returns what the target rests on (指标值确定依据).
   *
   * @return the basis
   */
  public abstract Optional<String> basis();

  /**
   * Returns the remark (备注).
   *
   * @return the remark
   */
  public abstract Optional<String> remark();

  /**
   * Returns the weight (权重, 分值).
   *
   * @return the weight
   */
  public abstract Optional<Figure> weight();

  /**
   * Returns the cells of columns that no other field stands for.
   *
   * @return the cells in the order of their columns
   */
  public abstract List<LabelledText> more();
}
