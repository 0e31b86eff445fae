package io.github.perfbudget.validation;

import java.util.Objects;

/**
 * What a rule rests on (依据): a document, the official form, or the practice of this library alone.
 *
 * <p>A document is named without an article unless the article was seen in its text. For example
 * {@code Basis.document("《…管理办法》", "Measures for …")}. Immutable and thread-safe.
 */
public final class Basis {

  private static final Basis HOUSE_RULE = new Basis(Wording.of("本库约定", "house rule"));

  private final Wording name;

  private Basis(Wording name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * Creates the basis on a document or an official form.
   *
   * @param chinese its name
   * @param english its name in English
   * @return the basis
   */
  public static Basis document(String chinese, String english) {
    return new Basis(Wording.of(chinese, english));
  }

  /**
   * Returns the basis of a rule that no official document states.
   *
   * @return the basis
   */
  public static Basis houseRule() {
    return HOUSE_RULE;
  }

  /**
   * Creates the basis of a rule that no official document states, and says where it comes from.
   *
   * @param chinese for example 公开的项目编码均为此形式
   * @param english the same in English
   * @return the basis
   */
  public static Basis houseRule(String chinese, String english) {
    return new Basis(Wording.of("本库约定：" + chinese, "house rule: " + english));
  }

  /**
   * Returns the basis in words.
   *
   * @param language the language
   * @return the name of the document, or that it is a house rule
   */
  public String text(Language language) {
    return name.in(language);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Basis that && name.equals(that.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Returns the English words. */
  @Override
  public String toString() {
    return text(Language.ENGLISH);
  }
}
