package io.github.perfbudget.validation.internal;

/** Names as they are compared with others. */
public final class NameKey {

  private NameKey() {}

  /**
   * Returns a name without blanks and a final stop.
   *
   * @param name the name as written
   * @return its key
   */
  public static String of(String name) {
    String key = holdsBlanks(name) ? withoutBlanks(name) : name;
    int last = key.length() - 1;
    return last > 0 && key.charAt(last) == '。' ? key.substring(0, last) : key;
  }

  private static boolean holdsBlanks(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (isBlank(name.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutBlanks(String name) {
    StringBuilder key = new StringBuilder(name.length());
    for (int at = 0; at < name.length(); at++) {
      if (!isBlank(name.charAt(at))) {
        key.append(name.charAt(at));
      }
    }
    return key.toString();
  }

  /** No blank stands behind the ideographic one. */
  private static boolean isBlank(char c) {
    return c <= '\u3000' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
