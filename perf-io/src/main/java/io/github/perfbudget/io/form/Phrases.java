package io.github.perfbudget.io.form;

import java.util.ArrayList;
import java.util.List;

/** The phrases of prose: what stands between commas and stops. */
final class Phrases {

  private static final String STOPS = "，、。；;：:！？!?\n";

  private Phrases() {}

  static List<FieldText> in(FieldText prose) {
    List<FieldText> phrases = new ArrayList<>();
    String text = prose.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || endsPhrase(text, i)) {
        phrases.add(prose.part(start, i));
        start = i + 1;
      }
    }
    return phrases;
  }

  private static boolean endsPhrase(String text, int index) {
    char c = text.charAt(index);
    return STOPS.indexOf(c) >= 0 || (c == ',' && !isBetweenDigits(text, index));
  }

  /** A comma between digits groups thousands. */
  private static boolean isBetweenDigits(String text, int index) {
    return index > 0
        && index + 1 < text.length()
        && Character.isDigit(text.charAt(index - 1))
        && Character.isDigit(text.charAt(index + 1));
  }
}
