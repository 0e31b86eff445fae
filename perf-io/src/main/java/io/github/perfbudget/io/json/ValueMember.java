package io.github.perfbudget.io.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of a value, to be compared with what the text reads.
 *
 * @param name its name in the format
 * @param getter its value, null where absent
 */
record ValueMember(String name, Function<ValueDraft, @Nullable Object> getter) {

  /** All members, in the order of the format. */
  static final List<ValueMember> ALL =
      List.of(
          new ValueMember("kind", draft -> draft.kind),
          new ValueMember("number", draft -> draft.number),
          new ValueMember("upper", draft -> draft.upper),
          new ValueMember("unit", draft -> "".equals(draft.unit) ? null : draft.unit),
          new ValueMember("per", draft -> draft.per),
          new ValueMember("suffix", draft -> draft.suffix));

  /** Tells whether what was given, if it was, is what the text reads; numbers by worth. */
  boolean agrees(ValueDraft given, ValueDraft read) {
    Object stated = getter.apply(given);
    Object expected = getter.apply(read);
    if (stated instanceof BigDecimal left && expected instanceof BigDecimal right) {
      return left.compareTo(right) == 0;
    }
    return stated == null || stated.equals(expected);
  }

  /** Returns what the text reads, for people. */
  String textOf(ValueDraft read) {
    Object value = getter.apply(read);
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    return value == null ? "—" : value.toString();
  }
}
