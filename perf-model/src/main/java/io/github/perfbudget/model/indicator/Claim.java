package io.github.perfbudget.model.indicator;

import io.github.perfbudget.model.internal.PerfStyle;
import io.github.perfbudget.model.value.Target;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An indicator that prose states (叙述中的指标), as in {@code 产出指标—数量指标—开展活动次数，指标值为≥4次}.
 *
 * <p>What the prose leaves out is absent. Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class Claim implements WithClaim {

  /** For the generated class alone. */
  Claim() {}

  /** Builds a {@link Claim}. Nothing is required; nothing may be set twice. Not thread-safe. */
  public interface Builder {

    /**
     * Sets the level-1 label (一级指标).
     *
     * @param label for example {@code 产出指标}
     * @return this
     */
    Builder categoryText(String label);

    /**
     * Sets the level-2 label (二级指标).
     *
     * @param label for example {@code 数量指标}
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
     * Builds the claim.
     *
     * @return the claim
     */
    Claim build();
  }

  /**
   * Starts a claim.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableClaim.builder();
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
   * Returns the level-1 label (一级指标).
   *
   * @return the label
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
   * Returns the level-2 label (二级指标).
   *
   * @return the label
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
}
