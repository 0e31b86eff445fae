package io.github.perfbudget.io.source;

/** How much of an input was read. */
public enum ReadStatus {
  /** All of it. */
  READ("read"),
  /** A part; the diagnostics say what was not. */
  PARTIAL("partial"),
  /** Nothing: the input is no filing. */
  UNREADABLE("unreadable");

  private final String label;

  ReadStatus(String label) {
    this.label = label;
  }

  /**
   * Returns the word that reports use.
   *
   * @return for example {@code partial}
   */
  public String label() {
    return label;
  }
}
