package io.github.perfbudget.io.json;

import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Finding;
import io.github.perfbudget.validation.Language;
import java.io.Serial;

/**
 * A JSON text is not what it should be: where, what was expected, and how to mend it.
 *
 * <p>It speaks of one problem. Makes no promise about immutability, as no exception can.
 */
public abstract sealed class JsonTextException extends RuntimeException
    permits FilingJsonException, SettingsJsonException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Finding finding;
  private final transient Position position;

  JsonTextException(Finding finding, Position position) {
    super(
        position
            + ": "
            + (finding.path().equals(FieldPath.ROOT) ? "" : finding.path() + ": ")
            + finding.text(Language.ENGLISH)
            + " ["
            + finding.rule()
            + "]");
    this.finding = finding;
    this.position = position;
  }

  /**
   * Returns the address of the value that is wrong.
   *
   * @return the address, whose text is a JSON Pointer; {@link FieldPath#ROOT} for the whole text
   */
  public FieldPath path() {
    return finding.path();
  }

  /**
   * Returns where the value stands.
   *
   * @return the line and column, from 1, the column in UTF-16 units
   */
  public Position position() {
    return position;
  }

  /**
   * Returns the problem as a finding, which has a text in each language.
   *
   * @return the finding, its rule {@code json.…}
   */
  public Finding finding() {
    return finding;
  }
}
