package io.github.perfbudget.validation.rules;

/** Texts as they are compared where signs and blanks tell nothing. */
final class Letters {

  private Letters() {}

  /** The letters and digits of a text alone. */
  static String of(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
