package io.github.perfbudget.validation;

import java.util.Locale;

/** A language that every text of this library is complete in. */
public enum Language {
  /** Chinese, {@code zh}. */
  CHINESE("zh"),
  /** English, {@code en}. */
  ENGLISH("en");

  private final String code;

  Language(String code) {
    this.code = code;
  }

  /**
   * Finds the language for a locale.
   *
   * @param locale any locale
   * @return Chinese for {@code zh} of any country or script, else English
   */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals(CHINESE.code) ? CHINESE : ENGLISH;
  }

  /**
   * Returns the code of ISO 639.
   *
   * @return {@code zh} or {@code en}
   */
  public String code() {
    return code;
  }
}
