package io.github.perfbudget.model;

import io.github.perfbudget.model.indicator.Claim;
import io.github.perfbudget.model.internal.PerfStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * A section of prose (文字部分): its paragraphs, and the indicators they state.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class Narrative implements WithNarrative {

  /** For the generated class alone. */
  Narrative() {}

  /** Builds a {@link Narrative}. Nothing is required; nothing may be set twice. Not thread-safe. */
  public interface Builder {

    /**
     * Adds one of the paragraphs.
     *
     * @param paragraph what to add
     * @return this
     */
    Builder addParagraph(String paragraph);

    /**
     * Adds paragraphs.
     *
     * @param paragraphs what to add, in order
     * @return this
     */
    Builder addAllParagraphs(Iterable<String> paragraphs);

    /**
     * Adds one of the indicators that the prose states (叙述中的指标).
     *
     * @param claim what to add
     * @return this
     */
    Builder addClaim(Claim claim);

    /**
     * Adds indicators that the prose states (叙述中的指标).
     *
     * @param claims what to add, in order
     * @return this
     */
    Builder addAllClaims(Iterable<? extends Claim> claims);

    /**
     * Builds the narrative.
     *
     * @return the result
     */
    Narrative build();
  }

  /**
   * Starts a narrative.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableNarrative.builder();
  }

  /**
   * Returns the paragraphs.
   *
   * @return the paragraphs, in the order of the filing; empty where there are none
   */
  public abstract List<String> paragraphs();

  /**
   * Returns the indicators that the prose states (叙述中的指标).
   *
   * @return the indicators that the prose states, in the order of the filing; empty where there are
   *     none
   */
  public abstract List<Claim> claims();
}
