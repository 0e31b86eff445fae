package io.github.perfbudget.model.budget;

import io.github.perfbudget.model.internal.PerfStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an office says of a declaration (意见).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class Opinion implements WithOpinion {

  /** For the generated class alone. */
  Opinion() {}

  /** Builds an {@link Opinion}. Nothing is required; nothing may be set twice. Not thread-safe. */
  public interface Builder {

    /**
     * Sets the office or step that speaks (申报单位意见).
     *
     * @param by the office or step that speaks
     * @return this
     */
    Builder by(String by);

    /**
     * Sets the text.
     *
     * @param text the text
     * @return this
     */
    Builder text(String text);

    /**
     * Builds the opinion.
     *
     * @return the result
     */
    Opinion build();
  }

  /**
   * Starts an opinion.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableOpinion.builder();
  }

  /**
   * Returns the office or step that speaks (申报单位意见).
   *
   * @return the office or step that speaks, or empty where none was written
   */
  public abstract Optional<String> by();

  /**
   * Returns the text.
   *
   * @return the text, or empty where none was written
   */
  public abstract Optional<String> text();
}
