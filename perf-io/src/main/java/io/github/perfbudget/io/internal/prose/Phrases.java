package io.github.perfbudget.io.internal.prose;

import io.github.perfbudget.io.internal.form.FieldText;
import io.github.perfbudget.io.internal.form.Label;
import io.github.perfbudget.io.internal.form.Numbering;
import java.util.ArrayList;
import java.util.List;

/** The phrases of prose: what stands between commas and stops. */
public final class Phrases {

  private static final String STOPS = "，、。；;：:！？!?\n";
  private static final String OPEN = "“《";
  private static final String CLOSE = "”》";
  private static final int LONGEST_NAME = 40;
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
    int behindName = 0;
    for (int i = 0; i <= text.length(); i++) {
      behindName = i < text.length() ? Math.max(behindName, behindName(text, i)) : i;
      if (i == text.length() || (i >= behindName && endsPhrase(text, i))) {
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

  /** Where the words end that quotation marks here make one name: {@code “双随机、一公开”}; else 0. */
  private static int behindName(String text, int index) {
    int mark = OPEN.indexOf(text.charAt(index));
    int close = mark < 0 ? -1 : text.indexOf(CLOSE.charAt(mark), index);
    boolean name = close > 0 && close - index <= LONGEST_NAME;
    return name && text.substring(index, close).chars().noneMatch(Numbering::isDigit) ? close : 0;
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
