package io.github.perfbudget.validation.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Brackets of a text (括号), whatever closes one: which brackets go together is not asked. */
final class Brackets {

  private static final String OPEN = "（(《〈〔【[［{｛";
  private static final String CLOSE = "）)》〉〕】]］}｝";
  private static final int AROUND = 4;

  private Brackets() {}

  /** The first bracket that is not closed, with what stands around it. */
  static Optional<String> unclosedIn(String text) {
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = 0; at < text.length(); at++) {
      if (OPEN.indexOf(text.charAt(at)) >= 0) {
        open.push(at);
      } else if (CLOSE.indexOf(text.charAt(at)) >= 0) {
        open.poll();
      }
    }
    return Optional.ofNullable(open.peekLast()).map(at -> Terms.around(text, at, AROUND));
  }
}
