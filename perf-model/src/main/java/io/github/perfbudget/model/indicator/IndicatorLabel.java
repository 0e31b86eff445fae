package io.github.perfbudget.model.indicator;

/** The part of a class label that tells the class: without blanks, brackets and the word 指标. */
final class IndicatorLabel {

  private static final String WORD = "指标";

  private IndicatorLabel() {}

  static String stemOf(String label) {
    String stem = isBare(label) ? label : withoutBlanksAndBrackets(label);
    return stem.endsWith(WORD) ? stem.substring(0, stem.length() - WORD.length()) : stem;
  }

  /** Tells whether a label is one word, as nearly all are. */
  private static boolean isBare(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (isBracket(c) || isBlank(c)) {
        return false;
      }
    }
    return true;
  }

  private static String withoutBlanksAndBrackets(String label) {
    StringBuilder stem = new StringBuilder(label.length());
    for (int i = 0; i < label.length() && !isBracket(label.charAt(i)); i++) {
      if (!isBlank(label.charAt(i))) {
        stem.append(label.charAt(i));
      }
    }
    return stem.toString();
  }

  private static boolean isBracket(char c) {
    return c == '(' || c == '（';
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
