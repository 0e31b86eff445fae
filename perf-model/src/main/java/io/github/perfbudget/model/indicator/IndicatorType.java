package io.github.perfbudget.model.indicator;

import java.util.Optional;

/**
 * The level-2 class of an indicator (二级指标).
 *
 * <p>Source: 中发〔2018〕34号 for the kinds of benefit; 财预〔2021〕101号 for the three kinds of cost below a
 * level-1 cost class.
 */
public enum IndicatorType {
  /** 数量指标. */
  QUANTITY("数量指标"),
  /** 质量指标. */
  QUALITY("质量指标"),
  /** 时效指标. */
  TIMELINESS("时效指标"),
  /** 成本指标 below 产出指标. */
  COST("成本指标"),
  /** 经济效益指标. */
  ECONOMIC_BENEFIT("经济效益指标"),
  /** 社会效益指标. */
  SOCIAL_BENEFIT("社会效益指标"),
  /** 生态效益指标, formerly 环境效益. */
  ECOLOGICAL_BENEFIT("生态效益指标"),
  /** 可持续影响指标, formerly 可持续性影响. */
  SUSTAINABLE_IMPACT("可持续影响指标"),
  /** 服务对象满意度指标. */
  SERVICE_SATISFACTION("服务对象满意度指标"),
  /** 经济成本指标. */
  ECONOMIC_COST("经济成本指标"),
  /** 社会成本指标. */
  SOCIAL_COST("社会成本指标"),
  /** 生态环境成本指标. */
  ECOLOGICAL_COST("生态环境成本指标");

  private static final IndicatorLabels<IndicatorType> LABELS =
      new IndicatorLabels<>(values(), IndicatorType::label, IndicatorType::ofStem);

  private final String label;

  IndicatorType(String label) {
    this.label = label;
  }

  /**
   * Finds the type that a label names, in any of its wordings.
   *
   * @param label for example {@code 可持续性影响}; any wording of 满意度 is {@link #SERVICE_SATISFACTION}
   * @return the type, or empty where the label names none
   */
  public static Optional<IndicatorType> ofLabel(String label) {
    return LABELS.find(label);
  }

  private static Optional<IndicatorType> ofStem(String stem) {
    return switch (stem) {
      case "数量" -> Optional.of(QUANTITY);
      case "质量" -> Optional.of(QUALITY);
      case "时效" -> Optional.of(TIMELINESS);
      case "成本" -> Optional.of(COST);
      case "经济效益" -> Optional.of(ECONOMIC_BENEFIT);
      case "社会效益" -> Optional.of(SOCIAL_BENEFIT);
      case "生态效益", "环境效益" -> Optional.of(ECOLOGICAL_BENEFIT);
      case "可持续影响", "可持续性影响", "可持续效益" -> Optional.of(SUSTAINABLE_IMPACT);
      case "经济成本" -> Optional.of(ECONOMIC_COST);
      case "社会成本" -> Optional.of(SOCIAL_COST);
      case "生态环境成本", "生态成本" -> Optional.of(ECOLOGICAL_COST);
      default -> stem.endsWith("满意度") ? Optional.of(SERVICE_SATISFACTION) : Optional.empty();
    };
  }

  /**
   * Returns the usual label.
   *
   * @return for example {@code 可持续影响指标}
   */
  public String label() {
    return label;
  }

  /**
   * Tells whether this type belongs below a category.
   *
   * @param category the level-1 class
   * @return whether the official form has it there
   */
  public boolean belongsTo(IndicatorCategory category) {
    return switch (this) {
      case QUANTITY, QUALITY, TIMELINESS -> category == IndicatorCategory.OUTPUT;
      case COST -> category == IndicatorCategory.OUTPUT || category == IndicatorCategory.COST;
      case ECONOMIC_BENEFIT, SOCIAL_BENEFIT, ECOLOGICAL_BENEFIT, SUSTAINABLE_IMPACT ->
          category == IndicatorCategory.BENEFIT;
      case SERVICE_SATISFACTION -> category == IndicatorCategory.SATISFACTION;
      case ECONOMIC_COST, SOCIAL_COST, ECOLOGICAL_COST -> category == IndicatorCategory.COST;
    };
  }
}
