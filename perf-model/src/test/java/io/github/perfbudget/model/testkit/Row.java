package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;

/**
 * What an indicator says, wherever it stands.
 *
 * @param type its class, cost being {@link IndicatorType#COST} at either level
 * @param name its name
 * @param target its target
 */
record Row(IndicatorType type, String name, String target) {

  static final String NOT_APPLICABLE = "不涉及";

  static Row notApplicable(IndicatorType type) {
    return new Row(type, NOT_APPLICABLE, NOT_APPLICABLE);
  }

  boolean isApplicable() {
    return !name.equals(NOT_APPLICABLE);
  }

  boolean isNumber() {
    return Target.parse(target).value() instanceof NumericValue;
  }
}
