package io.github.perfbudget.io.testkit;

/**
 * The style of an automatic number in front of paragraphs; each style is one list of a document.
 */
public enum ListStyle {
  /** {@code 1.}, {@code 2.} */
  DECIMAL,
  /** {@code （1）}, {@code （2）}: Chinese counting, as extraction writes it. */
  BRACKETED,
  /** A bullet, which extraction writes as {@code ·}. */
  BULLET;

  String label(int number) {
    return switch (this) {
      case DECIMAL -> number + ".";
      case BRACKETED -> "（" + number + "）";
      case BULLET -> "·";
    };
  }
}
