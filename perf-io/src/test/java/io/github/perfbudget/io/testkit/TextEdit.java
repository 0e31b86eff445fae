package io.github.perfbudget.io.testkit;

import java.util.Objects;

/**
 * A change to a text: what stands from {@code start} to {@code end} becomes something else.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start the first UTF-16 unit that falls away
 * @param end the unit behind the last that falls away
 * @param replacement what stands there instead
 */
public record TextEdit(int start, int end, String replacement) {

  /** Checks the order of the ends. */
  public TextEdit {
    Objects.requireNonNull(replacement, "replacement");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("ends out of order: " + start + " to " + end);
    }
  }

  static TextEdit insert(int at, String text) {
    return new TextEdit(at, at, text);
  }

  static TextEdit delete(int start, int end) {
    return new TextEdit(start, end, "");
  }

  /**
   * Makes the change.
   *
   * @param text a text that has the units this change is about
   * @return the changed text
   */
  public String in(String text) {
    return text.substring(0, start) + replacement + text.substring(end);
  }
}
