package io.github.perfbudget.io.source;

/** Something of which a reader takes so much from outside and no more (读取限制). */
public enum Limit {
  /** The bytes of an input, of NDJSON those of a line: 64 Mi. Beyond it nothing is read. */
  BYTES("bytes", 64 << 20),
  /** The lines of a table text: 2,000,000. */
  LINES("lines", 2_000_000),
  /** The cells and paragraphs of a table text: 1,000,000. */
  CELLS("cells", 1_000_000),
  /** The length of a cell, a paragraph or a text in JSON, in UTF-16 units: 1 Mi. */
  TEXT_LENGTH("text-length", 1 << 20),
  /** The objects, lists, texts and numbers in a JSON text: 2,000,000. */
  VALUES("values", 2_000_000),
  /** How deep objects and lists stand in each other in JSON: 64. */
  DEPTH("depth", 64),
  /** The length of the name of a member in JSON, in UTF-16 units: 256. */
  NAME_LENGTH("name-length", 256),
  /**
   * The digits of a number in JSON: 64, which is also the most that a number of a filing has; a
   * number with an exponent is always refused.
   */
  NUMBER_LENGTH("number-length", 64),
  /**
   * What a reader reports of one input: 10,000. Rules have a limit of their own, {@link
   * io.github.perfbudget.validation.RuleSet#withMaximum}.
   */
  FINDINGS("findings", 10_000);

  private final String label;
  private final int standard;

  Limit(String label, int standard) {
    this.label = label;
    this.standard = standard;
  }

  /**
   * Returns the word that messages use.
   *
   * @return for example {@code text-length}
   */
  public String label() {
    return label;
  }

  /**
   * Returns how much is taken unless something else is said.
   *
   * @return the number, as {@link Limits#STANDARD} has it
   */
  public int standard() {
    return standard;
  }
}
