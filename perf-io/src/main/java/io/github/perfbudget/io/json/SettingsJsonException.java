package io.github.perfbudget.io.json;

import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.validation.Finding;
import java.io.Serial;

/**
 * A JSON text is no profile, no baseline or no report.
 *
 * <p>For example {@code 4:5: /rules/budget.sun: no rule "budget.sun" [json.rule]}. It speaks of the
 * first problem that was met. Makes no promise about immutability, as no exception can.
 */
public final class SettingsJsonException extends JsonTextException {

  @Serial private static final long serialVersionUID = 1;

  SettingsJsonException(Finding finding, Position position) {
    super(finding, position);
  }
}
