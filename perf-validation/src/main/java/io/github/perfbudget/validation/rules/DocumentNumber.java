package io.github.perfbudget.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The number of an official document in a text (发文字号), for example {@code 冀财建〔2024〕255号}.
 *
 * @param office the ideographs before the year, as many as there are, at most {@value #LONGEST}
 * @param text the year in its brackets and the serial number, as written
 */
record DocumentNumber(String office, String text) {

  private static final int LONGEST = 12;
  private static final int YEAR = 4;
  private static final int LONGEST_SERIAL = 5;
  private static final String OPEN = "〔[【{(（［｛";
  private static final String CLOSE = "〕]】})）］｝";

  /** The numbers that a text holds, in order. */
  static List<DocumentNumber> in(String text) {
    List<DocumentNumber> numbers = new ArrayList<>(0);
    for (int at = 1; at < text.length(); at++) {
      if (!Terms.isCommonIdeograph(text.charAt(at)) && OPEN.indexOf(text.charAt(at)) >= 0) {
        at(text, at).ifPresent(numbers::add);
      }
    }
    return numbers;
  }

  private static Optional<DocumentNumber> at(String text, int open) {
    int close = open + YEAR + 1;
    if (close >= text.length()
        || CLOSE.indexOf(text.charAt(close)) < 0
        || digits(text, open + 1) != YEAR
        || !(text.startsWith("19", open + 1) || text.startsWith("20", open + 1))) {
      return Optional.empty();
    }
    int serial = close + 1 + (text.startsWith("第", close + 1) ? 1 : 0);
    int end = serial + digits(text, serial);
    String office = Terms.ideographsBefore(text, open, LONGEST);
    return hasSerial(text, serial, end) && text.startsWith("号", end) && !office.isEmpty()
        ? Optional.of(new DocumentNumber(office, text.substring(open, end + 1)))
        : Optional.empty();
  }

  /** A number of zeros alone is none: 00号 holds the place of one. */
  private static boolean hasSerial(String text, int start, int end) {
    return text.substring(start, end).chars().anyMatch(digit -> digit != '0');
  }

  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length() && end - from < LONGEST_SERIAL && Terms.isDigit(text.charAt(end))) {
      end++;
    }
    return end - from;
  }

  /** Whether it is written as the standard prescribes. */
  boolean isWellFormed() {
    return text.equals(wellFormed());
  }

  /** Year and serial number in the form of the standard: 〔〕, and no zero in front. */
  private String wellFormed() {
    int serial = YEAR + 2 + (text.startsWith("第", YEAR + 2) ? 1 : 0);
    int first = serial;
    while (text.charAt(first) == '0' && Terms.isDigit(text.charAt(first + 1))) {
      first++;
    }
    return "〔"
        + text.substring(1, YEAR + 1)
        + "〕"
        + text.substring(YEAR + 2, serial)
        + text.substring(first);
  }

  /** The number as the standard has it, with its office. */
  String mended() {
    return office + wellFormed();
  }

  /** Year and serial number, without brackets and zeros in front. */
  String key() {
    return text.substring(1, YEAR + 1) + wellFormed().substring(YEAR + 2).replace("第", "");
  }

  /** Whether both are one document, whatever brackets the year has. */
  boolean isSame(DocumentNumber other) {
    return isOfOfficeOf(other) && key().equals(other.key());
  }

  /** Whether one of office and serial number alone differs. */
  boolean isAlmost(DocumentNumber other) {
    return isOfOfficeOf(other)
        ? text.regionMatches(1, other.text, 1, YEAR) && !key().equals(other.key())
        : key().equals(other.key());
  }

  /** Whether both may be of one office, as far as the words before them can tell. */
  private boolean isOfOfficeOf(DocumentNumber other) {
    return office.endsWith(other.office) || other.office.endsWith(office);
  }

  @Override
  public String toString() {
    return office + text;
  }
}
