package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.value.Comparator;

/** How a filing writes its comparators. */
enum Signs {
  USUAL("≥", "≤", "="),
  VARIANT("≧", "≦", "＝"),
  WORDS("不低于", "不超过", "等于");

  private final String atLeast;
  private final String atMost;
  private final String equal;

  Signs(String atLeast, String atMost, String equal) {
    this.atLeast = atLeast;
    this.atMost = atMost;
    this.equal = equal;
  }

  String of(Comparator comparator) {
    return switch (comparator) {
      case AT_LEAST, MORE_THAN -> atLeast;
      case AT_MOST, LESS_THAN -> atMost;
      case EQUAL -> equal;
    };
  }
}
