package io.github.perfbudget.model.indicator;

import java.util.Optional;

/**
 * The level-1 class of an indicator (一级指标).
 *
 * <p>Source: 中发〔2018〕34号 names output, cost, benefit and satisfaction; 财预〔2021〕101号 has cost at
 * level 1.
 */
public enum IndicatorCategory {
  /** 产出指标. */
  OUTPUT("产出指标"),
  /** 效益指标, formerly 效果指标. */
  BENEFIT("效益指标"),
  /** 满意度指标. */
  SATISFACTION("满意度指标"),
  /** 成本指标 at level 1, as since 2021. */
  COST("成本指标");

  private static final IndicatorLabels<IndicatorCategory> LABELS =
      new IndicatorLabels<>(values(), IndicatorCategory::label, IndicatorCategory::ofStem);

  private final String label;

  IndicatorCategory(String label) {
    this.label = label;
  }

  /**
   * Finds the category that a label names, in any of its wordings.
   *
   * @param label for example {@code 效果指标}, {@code 产出指标（50分）}
   * @return the category, or empty where the label names none
   */
  public static Optional<IndicatorCategory> ofLabel(String label) {
    return LABELS.find(label);
  }

  private static Optional<IndicatorCategory> ofStem(String stem) {
    return switch (stem) {
      case "产出" -> Optional.of(OUTPUT);
      case "效益", "效果" -> Optional.of(BENEFIT);
      case "成本" -> Optional.of(COST);
      default -> stem.endsWith("满意度") ? Optional.of(SATISFACTION) : Optional.empty();
    };
  }

  /**
   * Returns the usual label.
   *
   * @return for example {@code 产出指标}
   */
  public String label() {
    return label;
  }
}
