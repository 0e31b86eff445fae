package io.github.perfbudget.io.json;

/** The name and version that every document states first. */
final class FilingFormat {

  /** The member that holds the name. */
  static final String MEMBER = "format";

  /** The name and version. */
  static final String NAME = "perf-filing/1";

  /** The member as it is written. */
  static final String EXAMPLE = "\"" + MEMBER + "\": \"" + NAME + "\"";

  private FilingFormat() {}
}
