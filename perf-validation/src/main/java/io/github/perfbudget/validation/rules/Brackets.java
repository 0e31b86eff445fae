package io.github.perfbudget.validation.rules;

import java.util.Optional;

/** Brackets of a text (括号), whatever closes one: which brackets go together is not asked. */
final class Brackets {

  private static final String OPEN = "（(《〈〔【[［{｛";
  private static final String CLOSE = "）)》〉〕】]］}｝";
  private static final int AROUND = 4;

  private Brackets() {}

  /** The first bracket that is not closed, with what stands around it. */
  static Optional<String> unclosedIn(String text) {
    int open = 0;
    int first = 0;
    for (int at = 0; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (Terms.isCommonIdeograph(sign)) {
        continue;
      }
      if (OPEN.indexOf(sign) >= 0) {
        first = open == 0 ? at : first;
        open++;
      } else if (open > 0 && CLOSE.indexOf(sign) >= 0) {
        open--;
      }
    }
    return open == 0 ? Optional.empty() : Optional.of(Terms.around(text, first, AROUND));
  }
}
