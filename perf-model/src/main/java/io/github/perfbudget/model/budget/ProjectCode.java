package io.github.perfbudget.model.budget;

import java.util.Objects;
import java.util.Optional;

/**
 * A project code (项目编码) as written, and its parts where it has them.
 *
 * <p>A full code has 21 characters: division (6 digits), year (2 digits), class letter, serial (11
 * digits or capitals) and a last character which in Hebei is a check character. For example {@code
 * 13022925P00003410001H}. Equal when written alike. Immutable and thread-safe.
 */
public final class ProjectCode {

  /** The number of characters of a full code. */
  public static final int LENGTH = 21;

  private static final int DIVISION_END = 6;
  private static final int YEAR_END = 8;
  private static final int LETTER = 8;
  private static final int SERIAL_START = 9;
  private static final int CHECK = LENGTH - 1;

  /** The digits and capitals of GB 32100: no I, O, S, V, Z. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private final String text;

  private ProjectCode(String text) {
    this.text = text;
  }

  /**
   * Takes a code as it was written. Never fails.
   *
   * @param text the cell, for example {@code 601004}, which is no full code
   * @return the code
   */
  public static ProjectCode of(String text) {
    return new ProjectCode(Objects.requireNonNull(text, "text"));
  }

  /**
   * Returns the code as written.
   *
   * @return the code
   */
  public String text() {
    return text;
  }

  /**
   * Tells whether the code has the shape of a full one: {@code \d{8}[A-Z][0-9A-Z]{12}}.
   *
   * @return whether all parts are there
   */
  public boolean isFull() {
    if (text.length() != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean capital = c >= 'A' && c <= 'Z';
      if (i < LETTER ? !digit : i == LETTER ? !capital : !digit && !capital) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the finance division (财政区划), the first six digits.
   *
   * @return the division, or empty where the code is not full
   */
  public Optional<String> division() {
    return part(0, DIVISION_END);
  }

  /**
   * Returns the year in which the project was created: two digits, not the budget year.
   *
   * @return the year, for example {@code 25}, or empty where the code is not full
   */
  public Optional<String> year() {
    return part(DIVISION_END, YEAR_END);
  }

  /**
   * Returns the letter of the class of projects.
   *
   * @return the letter, for example {@code P}, or empty where the code is not full
   */
  public Optional<String> classLetter() {
    return part(LETTER, SERIAL_START);
  }

  /**
   * Returns the serial, eleven characters.
   *
   * @return the serial, or empty where the code is not full
   */
  public Optional<String> serial() {
    return part(SERIAL_START, CHECK);
  }

  /**
   * Returns the last character, in Hebei a check character.
   *
   * @return the character, or empty where the code is not full
   */
  public Optional<String> checkCharacter() {
    return part(CHECK, LENGTH);
  }

  /**
   * Computes the check character that a Hebei code of class P should end in: the weights of GB
   * 32100, modulo 31, and one less.
   *
   * <p>The rule was found by computation on published codes; it is no published standard, so a
   * mismatch is a reason to look, not an error.
   *
   * @return the character, or empty where the code is not full, not of Hebei (13…), not of class P,
   *     or holds a letter outside the alphabet of GB 32100
   */
  public Optional<String> expectedCheckCharacter() {
    if (!isFull() || !text.startsWith("13") || text.charAt(LETTER) != 'P') {
      return Optional.empty();
    }
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < CHECK; i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      sum = (sum + digit * weight) % ALPHABET.length();
      weight = weight * 3 % ALPHABET.length();
    }
    return Optional.of(String.valueOf(ALPHABET.charAt(ALPHABET.length() - 1 - sum)));
  }

  private Optional<String> part(int from, int to) {
    return isFull() ? Optional.of(text.substring(from, to)) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectCode that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the code as written. */
  @Override
  public String toString() {
    return text;
  }
}
