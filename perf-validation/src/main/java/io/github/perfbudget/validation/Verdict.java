package io.github.perfbudget.validation;

/** What a rule says of a whole filing (判定结论). */
public enum Verdict {
  /** The rule applies and holds wherever it could be told (通过). */
  PASSED("passed"),
  /** The rule is broken somewhere (有问题). */
  FOUND("found"),
  /** The filing has nothing that the rule speaks of (不适用). */
  NOT_APPLICABLE("notApplicable"),
  /** Nothing was found, and somewhere it could not be told, for a reason (未判定). */
  NOT_EVALUATED("notEvaluated");

  private final String code;

  Verdict(String code) {
    this.code = code;
  }

  /**
   * Returns the word that reports write.
   *
   * @return for example {@code notApplicable}
   */
  public String code() {
    return code;
  }
}
