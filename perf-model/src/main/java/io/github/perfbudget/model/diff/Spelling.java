package io.github.perfbudget.model.diff;

import io.github.perfbudget.model.internal.Blanks;
import io.github.perfbudget.model.value.Comparator;
import java.util.Optional;

/** Text without what spells the same differently: blanks, full width, variants of signs. */
final class Spelling {

  private static final char FULL_WIDTH_FIRST = '！';
  private static final char FULL_WIDTH_LAST = '～';
  private static final int TO_HALF_WIDTH = '！' - '!';
  private static final String NUMBERING = "0123456789.、()一二三四五六七八九十";

  private Spelling() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Blanks.isBlank(c)) {
        append(folded, fold(c));
      }
    }
    return folded.toString();
  }

  /** Appends a character; an equals sign behind {@code >} or {@code <} is a part of that sign. */
  private static void append(StringBuilder folded, char c) {
    int last = folded.length() - 1;
    char before = c == '=' && last >= 0 ? folded.charAt(last) : ' ';
    switch (before) {
      case '>' -> folded.setCharAt(last, '≥');
      case '<' -> folded.setCharAt(last, '≤');
      default -> folded.append(c);
    }
  }

  private static char fold(char c) {
    if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST) {
      return (char) (c - TO_HALF_WIDTH);
    }
    Optional<Comparator> sign = Comparator.ofSign(c);
    return sign.isPresent() ? sign.get().symbol().charAt(0) : c;
  }

  static boolean isAlike(String one, String other) {
    return fold(one).equals(fold(other));
  }

  /** Folds a heading, which is numbered through the filing. */
  static String foldHeading(String text) {
    String folded = fold(text);
    int start = 0;
    while (start < folded.length() && NUMBERING.indexOf(folded.charAt(start)) >= 0) {
      start++;
    }
    return folded.substring(start);
  }
}
