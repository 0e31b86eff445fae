package io.github.perfbudget.io.internal.form;

import io.github.perfbudget.model.internal.Blanks;

/** The words of a label: without blanks, and without the colon at the end. */
public final class Label {

  private Label() {}

  /** Asked of every cell again and again, so a text that is a label already is no new one. */
  public static String of(String text) {
    String words = Blanks.without(text);
    int end = words.length();
    while (end > 0 && isColon(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(0, end);
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
      } else if (!Blanks.isBlank(c)) {
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
