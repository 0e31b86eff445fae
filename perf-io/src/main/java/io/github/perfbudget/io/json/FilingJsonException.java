package io.github.perfbudget.io.json;

import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.validation.Finding;
import java.io.Serial;

/**
 * A JSON text is no filing.
 *
 * <p>For example {@code 12:15: /projects/0/name: expected text in quotes, found 12 [json.type]}. It
 * speaks of the first problem in the text; {@link FilingJson#reading(byte[])} tells all. Makes no
 * promise about immutability, as no exception can.
 */
public final class FilingJsonException extends JsonTextException {

  @Serial private static final long serialVersionUID = 1;

  FilingJsonException(Finding finding, Position position) {
    super(finding, position);
  }
}
