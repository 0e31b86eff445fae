package io.github.perfbudget.validation.internal;

import io.github.perfbudget.model.internal.Blanks;

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
    String key = Blanks.without(name);
    int last = key.length() - 1;
    return last > 0 && key.charAt(last) == '。' ? key.substring(0, last) : key;
  }
}
