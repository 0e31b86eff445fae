package io.github.perfbudget.model.indicator;

/** The part of a class label that tells the class: without blanks, brackets and the word 指标. */
final class IndicatorLabel {

  private static final String WORD = "指标";

  private IndicatorLabel() {}

  static String stemOf(String label) {
    String stem = withoutBlanksAndBrackets(label);
    return stem.endsWith(WORD) ? stem.substring(0, stem.length() - WORD.length()) : stem;
  }

  private static String withoutBlanksAndBrackets(String label) {
    StringBuilder stem = new StringBuilder(label.length());
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (c == '(' || c == '（') {
        break;
      }
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
        stem.append(c);
      }
    }
    return stem.toString();
  }
}
