package io.github.perfbudget.validation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * Something a rule judges by that a profile may set (规则参数): a threshold, a length, accepted words.
 *
 * <p>For example {@code Parameter.number("minimum", new BigDecimal("60"), "最低满意度（%）", "the least
 * satisfaction in percent")}. Two parameters are equal if all of this is. Immutable and
 * thread-safe.
 *
 * @param <V> the type of its values: {@link BigDecimal}, {@link Integer} or a list of texts
 */
public final class Parameter<V> {

  /** What a parameter's values are. */
  public enum Kind {
    /** An exact decimal, not negative (数值). */
    NUMBER("number"),
    /** A whole number, not negative (整数). */
    COUNT("count"),
    /** Texts, none of them blank (词语). */
    WORDS("words");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    /**
     * Returns the word that listings write.
     *
     * @return {@code number}, {@code count} or {@code words}
     */
    public String code() {
      return code;
    }
  }

  private final String name;
  private final Kind kind;
  private final V usual;
  private final Wording title;

  private Parameter(String name, Kind kind, V usual, Wording title) {
    this.name = Objects.requireNonNull(name, "name");
    this.kind = Objects.requireNonNull(kind, "kind");
    this.title = Objects.requireNonNull(title, "title");
    this.usual = cast(usual);
  }

  /**
   * Creates a parameter whose values are decimals.
   *
   * @param name its name in a profile
   * @param usual its value unless a profile says otherwise
   * @param chinese what it is, with its unit
   * @param english the same in English
   * @return the parameter
   * @throws IllegalArgumentException if the usual value is negative
   */
  public static Parameter<BigDecimal> number(
      String name, BigDecimal usual, String chinese, String english) {
    return new Parameter<>(name, Kind.NUMBER, usual, Wording.of(chinese, english));
  }

  /**
   * Creates a parameter whose values are whole numbers.
   *
   * @param name its name in a profile
   * @param usual its value unless a profile says otherwise
   * @param chinese what it is, with its unit
   * @param english the same in English
   * @return the parameter
   * @throws IllegalArgumentException if the usual value is negative
   */
  public static Parameter<Integer> count(String name, int usual, String chinese, String english) {
    return new Parameter<>(name, Kind.COUNT, usual, Wording.of(chinese, english));
  }

  /**
   * Creates a parameter whose values are lists of texts.
   *
   * @param name its name in a profile
   * @param usual its texts unless a profile says otherwise; a profile's texts replace them
   * @param chinese what they are
   * @param english the same in English
   * @return the parameter
   * @throws IllegalArgumentException if a text is blank
   */
  public static Parameter<List<String>> words(
      String name, List<String> usual, String chinese, String english) {
    return new Parameter<>(name, Kind.WORDS, List.copyOf(usual), Wording.of(chinese, english));
  }

  /**
   * Returns the name in a profile.
   *
   * @return for example {@code minimum}
   */
  public String name() {
    return name;
  }

  /**
   * Returns what the values are.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns the value that holds unless a profile says otherwise.
   *
   * @return the value
   */
  public V usual() {
    return usual;
  }

  /**
   * Returns what the parameter is.
   *
   * @return a few words
   */
  public Wording title() {
    return title;
  }

  /**
   * Returns a value as one of this parameter, for whoever reads values by {@link #kind}.
   *
   * @param value the value
   * @return the same
   * @throws IllegalArgumentException if the value is of another kind, negative, or holds a blank
   *     text
   */
  @SuppressWarnings("unchecked") // the kind decides on the type
  public V cast(Object value) {
    if (!fits(value)) {
      throw new IllegalArgumentException(
          "the value of " + name + " does not fit " + kind + ": " + value);
    }
    return (V) value;
  }

  private boolean fits(Object value) {
    return switch (kind) {
      case NUMBER -> value instanceof BigDecimal number && number.signum() >= 0;
      case COUNT -> value instanceof Integer count && count >= 0;
      case WORDS -> value instanceof List<?> words && words.stream().allMatch(Parameter::isWord);
    };
  }

  private static boolean isWord(Object each) {
    return each instanceof String word && !word.isBlank();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Parameter<?> that
        && name.equals(that.name)
        && kind == that.kind
        && usual.equals(that.usual)
        && title.equals(that.title);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Returns name and usual value, for people. */
  @Override
  public String toString() {
    return name + "=" + usual;
  }
}
