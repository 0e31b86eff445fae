package io.github.perfbudget.model.internal;

/** The blanks in names and labels, which are compared without them (空白). */
public final class Blanks {

  private Blanks() {}

  /**
   * Returns a text without its blanks.
   *
   * @param text the text
   * @return the text itself where it has none, as nearly all texts
   */
  public static String without(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (isBlank(text.charAt(at))) {
        return without(text, at);
      }
    }
    return text;
  }

  private static String without(String text, int first) {
    StringBuilder rest = new StringBuilder(text.length()).append(text, 0, first);
    for (int at = first + 1; at < text.length(); at++) {
      if (!isBlank(text.charAt(at))) {
        rest.append(text.charAt(at));
      }
    }
    return rest.toString();
  }

  /**
   * Tells whether a character is a blank of any width. None stands behind the ideographic one.
   *
   * @param c the character
   * @return whether it is one
   */
  public static boolean isBlank(char c) {
    return c <= '\u3000' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
