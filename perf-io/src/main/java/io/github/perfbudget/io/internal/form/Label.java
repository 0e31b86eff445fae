package io.github.perfbudget.io.internal.form;

/** The words of a label: without blanks, and without the colon at the end. */
public final class Label {

  private Label() {}

  /** Asked of every cell again and again, so a text that is a label already is no new one. */
  public static String of(String text) {
    return isBare(text) ? text : bare(text);
  }

  private static boolean isBare(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isBlank(text.charAt(i))) {
        return false;
      }
    }
    return text.isEmpty() || !isColon(text.charAt(text.length() - 1));
  }

  private static String bare(String text) {
    StringBuilder words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        words.append(c);
      }
    }
    while (!words.isEmpty() && isColon(words.charAt(words.length() - 1))) {
      words.setLength(words.length() - 1);
    }
    return words.toString();
  }

  /**
   * The index behind words at the start of a text, whatever blanks stand between them; -1 without
   * them.
   */
  public static int behind(String text, String words) {
    int at = 0;
    for (int i = 0; i < words.length(); at++) {
      if (at == text.length()) {
        return -1;
      }
      char c = text.charAt(at);
      if (c == words.charAt(i)) {
        i++;
      } else if (!isBlank(c)) {
        return -1;
      }
    }
    return at;
  }

  /** The rest of a field behind a character, and behind a colon that follows it. */
  public static FieldText rest(FieldText field, int index) {
    FieldText rest = field.from(index);
    boolean colon = !rest.isBlank() && isColon(rest.text().charAt(0));
    return colon ? rest.from(1) : rest;
  }

  /** No blank stands behind the ideographic one. */
  private static boolean isBlank(char c) {
    return c <= '\u3000' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  /** The words of a label without what stands in brackets behind them. */
  public static String withoutBracket(String label) {
    boolean closed = label.endsWith("）") || label.endsWith(")");
    int open = closed ? Math.max(label.lastIndexOf('（'), label.lastIndexOf('(')) : -1;
    return open > 0 ? label.substring(0, open) : label;
  }

  public static boolean isColon(char c) {
    return c == '：' || c == ':';
  }
}
