package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a text that must be one value of one type and nothing else.
 *
 * @param <T> the type
 */
final class StrictReader<T extends NumericValue> {

  private static final String THE_END = "the end";

  /** A multiplier, two units and a joint are no longer. */
  private static final int LONGEST_UNIT = 16;

  private final Class<T> type;
  private final String units;

  StrictReader(Class<T> type, String units) {
    this.type = type;
    this.units = units;
  }

  T read(String text) {
    NumberPhrase phrase = NumberPhrase.read(new Cursor(Objects.requireNonNull(text, "text")));
    if (phrase == null) {
      throw new ValueParseException(
          text, 0, "a number of at most " + NumberText.MAX_DIGITS + " digits");
    }
    NumericValue value = phrase.inUnit(phrase.rest());
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    throw refusal(text, phrase);
  }

  private ValueParseException refusal(String text, NumberPhrase phrase) {
    int unitAt = text.length() - phrase.rest().length();
    if (phrase.isDescending()) {
      return new ValueParseException(text, unitAt, "a range that ascends");
    }
    if (phrase.prefix() != null && type.equals(Ratio.class)) {
      return new ValueParseException(text, unitAt, THE_END);
    }
    if (!phrase.firstUnit().isEmpty() && isOfType(phrase.firstUnit())) {
      return new ValueParseException(text, unitAt, phrase.firstUnit());
    }
    int length = unitLength(phrase.rest());
    return new ValueParseException(text, unitAt + length, length == 0 ? units : THE_END);
  }

  private int unitLength(String rest) {
    int length = Math.min(rest.length(), LONGEST_UNIT);
    while (length > 0 && !isOfType(rest.substring(0, length))) {
      length--;
    }
    return length;
  }

  private boolean isOfType(String unit) {
    return type.isInstance(UnitReader.read(BigDecimal.ONE, Optional.empty(), unit));
  }
}
