package io.github.perfbudget.validation;

import io.github.perfbudget.model.FieldPath;
import java.util.Objects;

/**
 * The statement of a check that its subject is none of its business (不适用), such as the sum of a
 * budget that is not there.
 *
 * <p>A check that states this and nothing else of a subject has not passed there. Immutable and
 * thread-safe.
 */
public final class Exempt implements Judgement {

  private final FieldPath path;

  private Exempt(FieldPath path) {
    this.path = path;
  }

  /**
   * Creates the statement.
   *
   * @param path the address of the subject
   * @return the statement
   */
  public static Exempt at(FieldPath path) {
    return new Exempt(Objects.requireNonNull(path, "path"));
  }

  @Override
  public FieldPath path() {
    return path;
  }

  /** Returns the address, for people. */
  @Override
  public String toString() {
    return "Exempt at " + path;
  }
}
