package io.github.perfbudget.model.budget;

import io.github.perfbudget.model.internal.PerfStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The office that files or spends (单位): its code and name.
 *
 * <p>For example {@code 304001} 某县商务局本级: department 304, unit 001. An agency code is no project
 * code.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class Agency implements WithAgency {

  /** For the generated class alone. */
  Agency() {}

  /** Builds an {@link Agency}. Nothing is required; nothing may be set twice. Not thread-safe. */
  public interface Builder {

    /**
     * Sets the code (单位代码).
     *
     * @param code the code
     * @return this
     */
    Builder code(String code);

    /**
     * Sets the name (单位名称).
     *
     * @param name the name
     * @return this
     */
    Builder name(String name);

    /**
     * Builds the agency.
     *
     * @return the result
     */
    Agency build();
  }

  /**
   * Starts an agency.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableAgency.builder();
  }

  /**
   * Returns the code (单位代码).
   *
   * @return the code, or empty where none was written
   */
  public abstract Optional<String> code();

  /**
   * Returns the name (单位名称).
   *
   * @return the name, or empty where none was written
   */
  public abstract Optional<String> name();
}
