package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.FieldPath;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Parameter;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on the classes of indicators (指标分类). */
final class ClassRules {

  /** Labels that count as satisfaction besides those with 满意度 (另外认可的满意度分类). */
  static final Parameter<List<String>> SATISFACTION_LABELS =
      Parameter.words(
          "satisfaction",
          List.of(),
          "另外视为满意度指标的一级或二级指标名称",
          "labels of level 1 or 2 that count as satisfaction too");

  /**
   * A table has output, benefit, satisfaction and, where its form asks for it, cost: a project's
   * table without a plan and a purpose is of a form that has no class of cost. A row under the
   * wrong class counts for the class of its level 2: {@link #PARENT} speaks of it.
   */
  static final Rule<JudgedRows> REQUIRED =
      Rule.<JudgedRows>builder()
          .id("class.required")
          .ref("STR-03")
          .severity(Severity.ERROR)
          .title(
              "产出、效益、满意度、成本指标齐全（成本可为一级或二级）",
              "Output, benefit, satisfaction and cost are all there (cost at level 1 or 2)")
          .message("绩效指标缺少{missing}", "the indicators lack {missing}")
          .basis(Bases.COMPREHENSIVE_MANAGEMENT)
          .example("绩效指标只有产出、效益、成本指标，没有满意度指标", "绩效指标有产出、效益、满意度、成本指标")
          .addParameter(SATISFACTION_LABELS)
          .checkedBy(
              settings ->
                  (table, at) -> missingCategories(table, at, settings.get(SATISFACTION_LABELS)))
          .build();

  /** A level-2 class stands under the level-1 class it belongs to. */
  static final Rule<Indicator> PARENT =
      Rule.<Indicator>builder()
          .id("class.parent")
          .ref("STR-04")
          .severity(Severity.ERROR)
          .title("二级指标归入所属的一级指标", "A level-2 class stands under its level-1 class")
          .message("二级指标「{type}」不属于一级指标「{category}」", "{type} is no part of {category}")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("产出指标—社会效益指标—带动就业人数", "效益指标—社会效益指标—带动就业人数")
          .check(Check.broken(ClassRules::strays, ClassRules::stray))
          .build();

  /** Outputs have quantity and quality. */
  static final Rule<JudgedRows> OUTPUTS =
      Rule.<JudgedRows>builder()
          .id("class.outputs")
          .ref("STR-05")
          .severity(Severity.WARNING)
          .title("产出指标中有数量指标和质量指标", "Outputs have quantity and quality")
          .message("产出指标缺少{missing}", "the outputs lack {missing}")
          .basis(Bases.INDICATOR_GUIDE)
          .example("产出指标下只有数量指标，没有质量指标", "产出指标下有数量指标和质量指标")
          .validFrom(Bases.INDICATOR_GUIDE_ISSUED)
          .check(ClassRules::missingOutputs)
          .build();

  /** Each kind of benefit is there, if only as 不涉及. */
  static final Rule<JudgedRows> BENEFITS =
      Rule.<JudgedRows>builder()
          .id("class.benefits")
          .ref("STR-06")
          .severity(Severity.INFO)
          .title(
              "经济、社会、生态效益和可持续影响逐项填写，不涉及的注明",
              "Each kind of benefit has a row, or says that it does not apply")
          .message("效益指标没有{missing}", "the benefits have no {missing}")
          .basis(Bases.COMPREHENSIVE_MANAGEMENT)
          .example("效益指标下没有生态效益指标", "生态效益指标—不涉及")
          .check(ClassRules::missingBenefits)
          .build();

  private static final Set<IndicatorType> EXPECTED_OUTPUTS =
      EnumSet.of(IndicatorType.QUANTITY, IndicatorType.QUALITY);

  private static final Set<IndicatorType> EXPECTED_BENEFITS =
      EnumSet.of(
          IndicatorType.ECONOMIC_BENEFIT,
          IndicatorType.SOCIAL_BENEFIT,
          IndicatorType.ECOLOGICAL_BENEFIT,
          IndicatorType.SUSTAINABLE_IMPACT);

  private ClassRules() {}

  private static Stream<Breach> missingCategories(
      JudgedRows table, FieldPath at, List<String> satisfaction) {
    Set<IndicatorCategory> present = table.categories();
    return missing(
        at,
        Arrays.stream(IndicatorCategory.values())
            .filter(category -> table.required().contains(category) && !present.contains(category))
            .filter(
                category ->
                    category != IndicatorCategory.SATISFACTION
                        || table.indicators().noneMatch(row -> isLabelled(row, satisfaction)))
            .map(IndicatorCategory::label));
  }

  private static boolean isLabelled(Indicator row, List<String> labels) {
    return Stream.of(row.categoryText(), row.typeText())
        .flatMap(Optional::stream)
        .anyMatch(labels::contains);
  }

  private static boolean strays(Indicator row) {
    Optional<IndicatorType> type = row.type();
    Optional<IndicatorCategory> category = row.category();
    return type.isPresent() && category.isPresent() && !type.get().belongsTo(category.get());
  }

  private static Breach stray(Indicator row, FieldPath at) {
    String category = row.categoryText().orElse("");
    return Breach.at(at.field("typeText"))
        .with("type", row.typeText().orElse(""))
        .with("category", category)
        .resting(at.field("categoryText"), category);
  }

  private static Stream<Breach> missingOutputs(JudgedRows table, FieldPath at) {
    return missingTypes(table, at, IndicatorCategory.OUTPUT, EXPECTED_OUTPUTS);
  }

  private static Stream<Breach> missingBenefits(JudgedRows table, FieldPath at) {
    return missingTypes(table, at, IndicatorCategory.BENEFIT, EXPECTED_BENEFITS);
  }

  /** Nothing is missing from a class that is not there at all, or that has no second level. */
  private static Stream<Breach> missingTypes(
      JudgedRows table, FieldPath at, IndicatorCategory category, Set<IndicatorType> expected) {
    Set<IndicatorType> types = table.types();
    return types.stream().anyMatch(type -> type.belongsTo(category))
        ? missing(
            at, expected.stream().filter(type -> !types.contains(type)).map(IndicatorType::label))
        : Stream.of();
  }

  private static Stream<Breach> missing(FieldPath at, Stream<String> labels) {
    String missing = labels.collect(Collectors.joining("、"));
    return missing.isEmpty() ? Stream.of() : Stream.of(Breach.at(at).with("missing", missing));
  }
}
