package io.github.perfbudget.validation;

/** How much a finding matters (严重程度), the gravest first. */
public enum Severity {
  /** Form or exact arithmetic decides that the filing is wrong (错误). */
  ERROR("error"),
  /** The filing breaks a norm, or a pairing, a name or a meaning looks wrong (警告). */
  WARNING("warning"),
  /** Worth knowing (提示). */
  INFO("info");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  /**
   * Returns the word that reports write.
   *
   * @return {@code error}, {@code warning} or {@code info}
   */
  public String code() {
    return code;
  }

  /**
   * Tells whether this severity is as grave as another or graver.
   *
   * @param threshold the other severity
   * @return whether, for example, {@code ERROR} is at least {@code WARNING}
   */
  public boolean isAtLeast(Severity threshold) {
    return compareTo(threshold) <= 0;
  }
}
