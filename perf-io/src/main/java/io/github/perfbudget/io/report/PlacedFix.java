package io.github.perfbudget.io.report;

import io.github.perfbudget.io.json.FilingJson;
import io.github.perfbudget.io.source.Position;
import io.github.perfbudget.io.source.Reading;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.validation.Fix;
import java.util.Optional;

/**
 * A fix and the characters of the file that its text replaces.
 *
 * <p>Immutable and thread-safe.
 *
 * @param fix the fix
 * @param start where the field starts
 * @param end the place after its last character
 */
public record PlacedFix(Fix fix, Position start, Position end) {

  /** Places a fix; in JSON, or where nothing stands for the field, there is nothing to replace. */
  static Optional<PlacedFix> of(Fix fix, Reading reading) {
    SourceText source = reading.source();
    return FilingJson.looksLikeJson(source.text())
        ? Optional.empty()
        : reading
            .sourceMap()
            .find(fix.path())
            .map(
                span ->
                    new PlacedFix(
                        fix, source.positionAt(span.start()), source.positionAt(span.end())));
  }
}
