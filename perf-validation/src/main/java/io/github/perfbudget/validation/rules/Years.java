package io.github.perfbudget.validation.rules;

import java.util.ArrayList;
import java.util.List;

/** The years that prose speaks of, outside of titles and brackets, and not as a bound. */
final class Years {

  /** Of a year in digits. */
  static final int LENGTH = 4;

  /** Behind a year that says since or until when. */
  private static final List<String> BOUNDS = List.of("以前", "以来", "以后", "之前", "前", "后", "起");

  private Years() {}

  static List<Integer> in(String text) {
    List<Integer> years = new ArrayList<>();
    int depth = 0;
    for (int at = 0; at + LENGTH < text.length(); at++) {
      depth =
          Math.max(
              0,
              depth
                  + ("《〔（(".indexOf(text.charAt(at)) >= 0
                      ? 1
                      : "》〕）)".indexOf(text.charAt(at)) >= 0 ? -1 : 0));
      if (depth == 0 && isYear(text, at)) {
        years.add(Integer.parseInt(text.substring(at, at + LENGTH)));
      }
    }
    return years;
  }

  /** Whether a year stands at an index, and not as a bound or the end of a span. */
  static boolean isYear(String text, int at) {
    return at + LENGTH < text.length()
        && text.startsWith("20", at)
        && Terms.isDigit(text.charAt(at + 2))
        && Terms.isDigit(text.charAt(at + 3))
        && text.charAt(at + LENGTH) == '年'
        && BOUNDS.stream().noneMatch(bound -> text.startsWith(bound, at + LENGTH + 1))
        && (at == 0 || !isJoined(text.charAt(at - 1)));
  }

  /** A digit before it, or the dash of a span of years. */
  private static boolean isJoined(char before) {
    return Terms.isDigit(before) || "-—－–~～至到".indexOf(before) >= 0;
  }
}
