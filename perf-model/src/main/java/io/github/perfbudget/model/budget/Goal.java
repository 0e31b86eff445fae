package io.github.perfbudget.model.budget;

import io.github.perfbudget.model.internal.PerfStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A performance goal (绩效目标) in words.
 *
 * <p>A slot of the form that was left without text keeps its label.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class Goal implements WithGoal {

  /** For the generated class alone. */
  Goal() {}

  /** Builds a {@link Goal}. Nothing is required; nothing may be set twice. Not thread-safe. */
  public interface Builder {

    /**
     * Sets the label (目标1, 1., （一）) that stands before the text.
     *
     * @param label the label
     * @return this
     */
    Builder label(String label);

    /**
     * Sets the text.
     *
     * @param text the text
     * @return this
     */
    Builder text(String text);

    /**
     * Builds the goal.
     *
     * @return the result
     */
    Goal build();
  }

  /**
   * Starts a goal.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableGoal.builder();
  }

  /**
   * Returns the label (目标1, 1., （一）) that stands before the text.
   *
   * @return the label, or empty where none was written
   */
  public abstract Optional<String> label();

  /**
   * Returns the text.
   *
   * @return the text, or empty where none was written
   */
  public abstract Optional<String> text();
}
