package io.github.perfbudget.model.value;

/** Tells a unit field that was misused from prose that begins with a number. */
final class Suffix {

  /** The finance system's own length of an indicator value. */
  private static final int LONGEST_BEHIND_COMPARATOR = 60;

  private static final int LONGEST_ALONE = 8;

  /** Signs that names contain and that end no sentence. */
  private static final String SIGNS_OF_NAMES = "%％‰/／(（《“";

  /** Those that no name begins with. */
  private static final String SIGNS_WITHIN_NAMES = "·、-—_&+)）》”";

  private Suffix() {}

  /**
   * Tells whether the text behind a number stands where a unit should: behind a comparator anything
   * without sentence punctuation, digits and blanks; else only a short word that does not begin
   * with a unit, since {@code 3家企业入驻} is prose.
   */
  static boolean isMistakenUnit(NumberPhrase phrase, boolean behindComparator) {
    String suffix = phrase.rest();
    if (!phrase.isPlainNumber() || !isName(suffix)) {
      return false;
    }
    return behindComparator
        ? suffix.length() <= LONGEST_BEHIND_COMPARATOR
        : suffix.length() <= LONGEST_ALONE && !UnitReader.startsWithUnit(suffix);
  }

  private static boolean isName(String suffix) {
    return !suffix.isEmpty()
        && SIGNS_WITHIN_NAMES.indexOf(suffix.charAt(0)) < 0
        && suffix.codePoints().anyMatch(Character::isLetter)
        && suffix.codePoints().allMatch(Suffix::isOfName);
  }

  private static boolean isOfName(int c) {
    return Character.isLetter(c)
        || SIGNS_OF_NAMES.indexOf(c) >= 0
        || SIGNS_WITHIN_NAMES.indexOf(c) >= 0;
  }
}
