package io.github.perfbudget.io.internal.form;

/** The signs of comparison, as filings write them (比较符号). Stateless and thread-safe. */
public final class ComparisonSign {

  private static final String SIGNS = "≥≧≤≦>＞<＜=＝";

  private ComparisonSign() {}

  /** Whether a character is one of the signs. */
  public static boolean is(char c) {
    return SIGNS.indexOf(c) >= 0;
  }

  /** Whether a text is one of the signs and nothing else. */
  public static boolean is(String text) {
    return text.length() == 1 && is(text.charAt(0));
  }
}
