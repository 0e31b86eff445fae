package io.github.perfbudget.model.value;

/**
 * A text that a strict {@code parse} refuses: where it went wrong and what should stand there.
 *
 * <p>For example {@code Amount.parse("12元5")} fails at index 3, where the end was expected.
 * Immutable and thread-safe but for its stack trace.
 */
public final class ValueParseException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private static final int LONGEST_EXCERPT = 64;

  private final String text;
  private final int index;
  private final String expected;

  ValueParseException(String text, int index, String expected) {
    super(
        "text could not be parsed at index "
            + index
            + ": expected "
            + expected
            + ", found "
            + found(text, index)
            + ": "
            + excerpt(text));
    this.text = text;
    this.index = index;
    this.expected = expected;
  }

  private static String found(String text, int index) {
    return index < text.length()
        ? "'" + Character.toString(text.codePointAt(index)) + "'"
        : "the end";
  }

  private static String excerpt(String text) {
    return text.length() <= LONGEST_EXCERPT ? text : text.substring(0, LONGEST_EXCERPT) + "…";
  }

  /**
   * Returns the whole text that was refused.
   *
   * @return the text
   */
  public String text() {
    return text;
  }

  /**
   * Returns where the text stops to make sense.
   *
   * @return the index in UTF-16 units, from 0 to the length of the text
   */
  public int index() {
    return index;
  }

  /**
   * Returns what should stand at {@link #index}.
   *
   * @return for example {@code the end}
   */
  public String expected() {
    return expected;
  }
}
