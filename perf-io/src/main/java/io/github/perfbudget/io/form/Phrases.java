package io.github.perfbudget.io.form;

import java.util.ArrayList;
import java.util.List;

/** The phrases of prose: what stands between commas and stops. */
final class Phrases {

  private static final String STOPS = "，、。；;：:！？!?\n";
  private static final String CLAUSE_STOPS = "；;。！？\n";

  private Phrases() {}

  /**
   * A phrase.
   *
   * @param words what it says
   * @param before the stop in front of it; a newline at the start of the prose
   */
  record Phrase(FieldText words, char before) {

    /** Whether it goes on with an enumeration. */
    boolean isFurtherItem() {
      return before == '、';
    }

    boolean holdsDigit() {
      return words.text().chars().anyMatch(Numbering::isDigit);
    }

    /** Whether it stands behind a label. */
    boolean isBehindColon() {
      return Label.isColon(before);
    }
  }

  static List<Phrase> in(FieldText prose) {
    List<Phrase> phrases = new ArrayList<>();
    String text = prose.text();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || endsPhrase(text, i)) {
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        phrases.add(new Phrase(prose.part(start, i), before));
        start = i + 1;
      }
    }
    return phrases;
  }

  /** The clauses of prose, each with the semicolon or the end of a sentence behind it. */
  static List<FieldText> clauses(FieldText prose) {
    List<FieldText> clauses = new ArrayList<>();
    String text = prose.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (CLAUSE_STOPS.indexOf(text.charAt(i)) >= 0) {
        clauses.add(prose.part(start, i + 1));
        start = i + 1;
      }
    }
    clauses.add(prose.from(start));
    return clauses;
  }

  /** Whether a clause is the last of its sentence. */
  static boolean endsSentence(String clause) {
    return !clause.isEmpty() && "。！？".indexOf(clause.charAt(clause.length() - 1)) >= 0;
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
