package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import java.util.ArrayList;
import java.util.List;

/**
 * What dashes or slashes part in an item of a list of indicators: {@code 产出指标—数量指标—名称--描述}.
 * Stateless and thread-safe.
 */
public final class ClaimParts {

  private static final String CLASS = "指标";
  private static final String DASHES = "—–―－-→";
  private static final String SLASHES = "/／";

  private ClaimParts() {}

  /** The parts of the words in front of a value; where nothing parts them, they are one. */
  static List<FieldText> of(FieldText stated) {
    List<FieldText> parts = new ArrayList<>();
    String text = stated.text();
    boolean hyphens = isClassBefore(text, '-');
    boolean slashes = isBySlashes(text);
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = slashes ? slashEnd(text, start, i) : dashEnd(text, i, hyphens);
      if (end > i) {
        parts.add(stated.part(start, i));
        start = end;
        i = end - 1;
      }
    }
    parts.add(stated.from(start));
    return parts;
  }

  /** Whether slashes part words, since the first stands behind a class. */
  static boolean isBySlashes(String text) {
    return isClassBefore(text, '/') || isClassBefore(text, '／');
  }

  private static boolean isClassBefore(String text, char mark) {
    return ClassesInForce.isClass(text.substring(0, Math.max(0, text.indexOf(mark))));
  }

  /** A slash behind a number with its unit belongs to that unit. */
  private static int slashEnd(String text, int start, int at) {
    boolean parts =
        SLASHES.indexOf(text.charAt(at)) >= 0
            && !StatedTarget.isNumberWithUnit(text.substring(start, at));
    return parts ? at + 1 : at;
  }

  /** Dashes of any kind part; a single hyphen may belong to a name, unless the first parts. */
  private static int dashEnd(String text, int from, boolean hyphens) {
    int end = from;
    while (end < text.length() && DASHES.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    boolean single = end == from + 1 && text.charAt(from) == '-';
    return single && !(hyphens && isBetweenWords(text, from)) ? from : end;
  }

  private static boolean isBetweenWords(String text, int hyphen) {
    boolean behindWord = hyphen > 0 && Character.isIdeographic(text.charAt(hyphen - 1));
    boolean beforeWord =
        hyphen + 1 < text.length() && Character.isIdeographic(text.charAt(hyphen + 1));
    return text.startsWith(CLASS, hyphen - CLASS.length()) || (behindWord && beforeWord);
  }
}
