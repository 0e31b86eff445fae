package io.github.perfbudget.io.json;

import com.fasterxml.jackson.annotation.JsonValue;

/** The kinds of value as the format names them. */
enum ValueKind {
  RATIO("ratio"),
  AMOUNT("amount"),
  UNIT_PRICE("unitPrice"),
  QUANTITY("quantity"),
  TEXT("text"),
  NOT_APPLICABLE("notApplicable"),
  UNRECOGNIZED("unrecognized");

  private final String word;

  ValueKind(String word) {
    this.word = word;
  }

  /** Returns the word of the format. */
  @JsonValue
  @Override
  public String toString() {
    return word;
  }
}
