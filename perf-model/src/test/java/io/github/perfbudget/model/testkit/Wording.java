package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.value.Comparator;

/**
 * The words that all indicators of a filing share.
 *
 * @param former whether the classes have their former labels: 效果指标, 可持续性影响
 * @param costClass whether cost is a level-1 class, as since 2021
 * @param signs how comparators are written
 * @param percent how percent is written
 */
record Wording(boolean former, boolean costClass, Signs signs, String percent) {

  static Wording draw(Choices choices, boolean former) {
    boolean costClass = choices.onceIn(4);
    Signs signs = choices.oneOf(Signs.USUAL, Signs.USUAL, Signs.VARIANT, Signs.WORDS);
    return new Wording(former, costClass, signs, choices.oneOf("%", "百分比", "％"));
  }

  String target(Comparator comparator, String value) {
    return signs.of(comparator) + value;
  }

  String category(IndicatorType type) {
    IndicatorCategory category = categoryOf(type);
    return former && category == IndicatorCategory.BENEFIT ? "效果指标" : category.label();
  }

  private IndicatorCategory categoryOf(IndicatorType type) {
    if (type == IndicatorType.COST) {
      return costClass ? IndicatorCategory.COST : IndicatorCategory.OUTPUT;
    }
    for (IndicatorCategory category : IndicatorCategory.values()) {
      if (type.belongsTo(category)) {
        return category;
      }
    }
    throw new IllegalArgumentException("type belongs to no category: " + type);
  }

  String type(IndicatorType type) {
    return switch (type) {
      case COST -> costClass ? IndicatorType.ECONOMIC_COST.label() : type.label();
      case ECOLOGICAL_BENEFIT -> former ? "环境效益指标" : type.label();
      case SUSTAINABLE_IMPACT -> former ? "可持续性影响" : type.label();
      default -> type.label();
    };
  }

  /** The label of a type as prose writes it, always with the word 指标. */
  String typeInProse(IndicatorType type) {
    String label = type(type);
    return label.endsWith("指标") ? label : label + "指标";
  }
}
