package io.github.perfbudget.io.json;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import io.github.perfbudget.io.source.Limit;
import io.github.perfbudget.io.source.Limits;
import io.github.perfbudget.model.FieldPath;
import java.util.Map;

/** The limits of a reader as the parser of JSON knows them. */
final class JsonLimits {

  /** By what a message of the parser names a limit. */
  private static final Map<String, Limit> NAMES =
      Map.of(
          "getMaxNestingDepth()", Limit.DEPTH,
          "getMaxStringLength()", Limit.TEXT_LENGTH,
          "getMaxNumberLength()", Limit.NUMBER_LENGTH,
          "getMaxNameLength()", Limit.NAME_LENGTH);

  private static final String BEFORE_NUMBER = "maximum allowed (";

  private JsonLimits() {}

  /** Starts a factory of parsers that keep to the limits. */
  static JsonFactoryBuilder factory(Limits limits) {
    JsonFactoryBuilder factory = new JsonFactoryBuilder();
    factory.streamReadConstraints(constraints(limits).build());
    return factory;
  }

  /**
   * Starts a factory of parsers that surely keep to the limit of values too: names and brackets
   * count as well, so they may give up before it is met.
   */
  static JsonFactoryBuilder sureFactory(Limits limits) {
    JsonFactoryBuilder factory = new JsonFactoryBuilder();
    factory.streamReadConstraints(
        constraints(limits).maxTokenCount(limits.of(Limit.VALUES)).build());
    return factory;
  }

  private static StreamReadConstraints.Builder constraints(Limits limits) {
    return StreamReadConstraints.builder()
        .maxNestingDepth(limits.of(Limit.DEPTH))
        .maxStringLength(limits.of(Limit.TEXT_LENGTH))
        .maxNumberLength(limits.of(Limit.NUMBER_LENGTH))
        .maxNameLength(limits.of(Limit.NAME_LENGTH));
  }

  /** Tells which limit the parser met, and what it is. */
  static Problem problem(FieldPath path, StreamConstraintsException failure) {
    String message = failure.getOriginalMessage();
    String limit =
        NAMES.entrySet().stream()
            .filter(each -> message.contains(each.getKey()))
            .map(each -> each.getValue().label() + "=" + number(message))
            .findFirst()
            .orElse(message);
    return Problem.limit(path, limit);
  }

  private static String number(String message) {
    int start = message.indexOf(BEFORE_NUMBER) + BEFORE_NUMBER.length();
    int end = start;
    while (end < message.length() && Character.isDigit(message.charAt(end))) {
      end++;
    }
    return message.substring(start, end);
  }
}
