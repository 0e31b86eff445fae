package io.github.perfbudget.model.budget;

import io.github.perfbudget.model.internal.PerfStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The sign-off below a project table (签字).
 *
 * <p>Names and telephone numbers of people: see {@code Privacy.mask}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@PerfStyle
public abstract class SignOff implements WithSignOff {

  /** For the generated class alone. */
  SignOff() {}

  /** Builds a {@link SignOff}. Nothing is required; nothing may be set twice. Not thread-safe. */
  public interface Builder {

    /**
     * Sets the handler (经办人).
     *
     * @param handler the handler
     * @return this
     */
    Builder handler(String handler);

    /**
     * Sets the telephone number (电话).
     *
     * @param telephone the telephone number
     * @return this
     */
    Builder telephone(String telephone);

    /**
     * Sets the person responsible for the project (项目责任人).
     *
     * @param responsible the person responsible for the project
     * @return this
     */
    Builder responsible(String responsible);

    /**
     * Builds the sign off.
     *
     * @return the result
     */
    SignOff build();
  }

  /**
   * Starts a sign off.
   *
   * @return a new builder
   */
  public static Builder builder() {
    return ImmutableSignOff.builder();
  }

  /**
   * Returns the handler (经办人).
   *
   * @return the handler, or empty where none was written
   */
  public abstract Optional<String> handler();

  /**
   * Returns the telephone number (电话).
   *
   * @return the telephone number, or empty where none was written
   */
  public abstract Optional<String> telephone();

  /**
   * Returns the person responsible for the project (项目责任人).
   *
   * @return the person responsible for the project, or empty where none was written
   */
  public abstract Optional<String> responsible();
}
