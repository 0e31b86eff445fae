package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.perfbudget.io.source.Decoding;
import io.github.perfbudget.io.source.Diagnostic;
import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.io.source.SourceMap;
import io.github.perfbudget.io.source.SourceText;
import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.validation.Deadline;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The JSON text of a profile, a baseline or a report, and the place of each of its values. */
final class SettingsSource {

  private final SourceText text;
  private final SourceMap places;

  private SettingsSource(SourceText text, SourceMap places) {
    this.text = text;
    this.places = places;
  }

  /**
   * Reads a text.
   *
   * @param json the JSON, in UTF-8
   * @param formats the formats that are expected, as messages name them
   * @param limits how much to take
   * @return the object that it holds
   * @throws SettingsJsonException if the text is no JSON object
   */
  static SettingsNode read(byte[] json, String formats, Limits limits) {
    SourceText text = SourceText.of(json);
    if (text.size() > limits.of(Limit.BYTES)) {
      throw new SettingsSource(text, SourceMap.builder().build())
          .refusal(Problem.limit(FieldPath.ROOT, limits.text(Limit.BYTES)));
    }
    JsonFactory factory =
        JsonLimits.factory(limits).enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    JsonIndex index = JsonIndex.of(text.text(), factory, limits, Deadline.none());
    SettingsSource source = new SettingsSource(text, index.sourceMap());
    if (text.quality() == Decoding.Quality.DAMAGED) {
      throw source.refusal(Problem.damaged());
    }
    if (text.text().isBlank()) {
      throw source.refusal(SettingsProblem.format(FieldPath.ROOT, formats));
    }
    if (index.problem().isPresent()) {
      throw source.refusal(index.problem().get());
    }
    return SettingsNode.root(source, source.tree(mapper(factory)));
  }

  private static JsonMapper mapper(JsonFactory factory) {
    return JsonMapper.builder(factory)
        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
        .build();
  }

  private JsonNode tree(JsonMapper mapper) {
    try (JsonParser parser = mapper.createParser(text.text())) {
      return tree(mapper, parser);
    } catch (IOException impossible) {
      throw new UncheckedIOException("the text was walked and is JSON", impossible);
    }
  }

  /** Exponents of more than ten digits are beyond all that is a number here. */
  private JsonNode tree(JsonMapper mapper, JsonParser parser) throws IOException {
    try {
      return mapper.readTree(parser);
    } catch (NumberFormatException exponent) {
      throw refusal(Problem.exponent(Place.of(parser)));
    }
  }

  /** Returns the exception that tells of a problem and its place. */
  SettingsJsonException refusal(Problem problem) {
    Diagnostic told = problem.toDiagnostic(text, places);
    return new SettingsJsonException(told.finding(), text.positionAt(told.span().start()));
  }
}
