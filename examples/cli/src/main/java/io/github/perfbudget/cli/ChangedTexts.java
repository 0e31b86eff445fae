package io.github.perfbudget.cli;

import java.util.Optional;

/**
 * The two texts of a change, short enough for people: where both are long, from shortly before the
 * place where they part.
 *
 * @param before the older text
 * @param after the newer text
 */
record ChangedTexts(Optional<String> before, Optional<String> after) {

  private static final int LONGEST = 40;

  /** How much of what both have in common is shown. */
  private static final int LEAD = 16;

  private static final String CUT = "…";

  @Override
  public String toString() {
    int start = start();
    return quoted(before, start) + " -> " + quoted(after, start);
  }

  /** Where the excerpts begin: at the front, unless what differs would then be cut off. */
  private int start() {
    String older = before.orElse("");
    String newer = after.orElse("");
    int same = 0;
    while (same < Math.min(older.length(), newer.length())
        && older.charAt(same) == newer.charAt(same)) {
      same++;
    }
    if (same + LEAD <= LONGEST || Math.max(older.length(), newer.length()) <= LONGEST) {
      return 0;
    }
    int start = same - LEAD;
    return Character.isLowSurrogate(older.charAt(start)) ? start - 1 : start;
  }

  private static String quoted(Optional<String> text, int start) {
    return text.map(all -> "\"" + excerpt(all, start) + "\"").orElse("-");
  }

  private static String excerpt(String text, int start) {
    String rest = text.substring(start);
    int length = rest.codePointCount(0, rest.length());
    return (start == 0 ? "" : CUT)
        + (length <= LONGEST
            ? rest
            : rest.substring(0, rest.offsetByCodePoints(0, LONGEST - 1)) + CUT);
  }
}
