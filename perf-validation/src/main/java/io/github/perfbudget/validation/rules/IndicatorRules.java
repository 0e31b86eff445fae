package io.github.perfbudget.validation.rules;

import io.github.perfbudget.model.Located;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.internal.Key;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.validation.Breach;
import io.github.perfbudget.validation.Check;
import io.github.perfbudget.validation.Rule;
import io.github.perfbudget.validation.Severity;
import io.github.perfbudget.validation.internal.Repeats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rules on the rows of an indicator table (绩效指标填写). A row of 不涉及 states nothing to be judged. */
final class IndicatorRules {

  /**
   * Name, target and basis are filled in. A table without any basis has no such column, and a row
   * of labels alone is one that the form prints and nobody used.
   */
  static final Rule<JudgedRows> COMPLETE =
      Rule.<JudgedRows>builder()
          .id("indicator.complete")
          .ref("STR-07")
          .severity(Severity.ERROR)
          .title("三级指标、指标值、指标值确定依据均已填写", "Name, target and basis of an indicator are filled in")
          .message("{cell}未填写", "{cell} is blank")
          .basis(Bases.PROJECT_FORM)
          .example("三级指标：验收合格率　指标值：（空白）", "三级指标：验收合格率　指标值：≥95%")
          .check((table, at) -> incomplete(table))
          .build();

  /** A name says what is measured and does not repeat its class. */
  static final Rule<Indicator> NAME =
      Rule.<Indicator>builder()
          .id("indicator.name")
          .ref("REL-01")
          .severity(Severity.WARNING)
          .title("三级指标不是一级、二级指标的名称", "The name of an indicator is not that of a class")
          .message(
              "三级指标「{name}」只是指标分类的名称，没有写明考核内容",
              "the name \"{name}\" is that of a class and does not say what is measured")
          .basis(Bases.GOAL_MANAGEMENT)
          .example("二级指标：数量指标　三级指标：数量指标　≥5件", "二级指标：数量指标　三级指标：办理事项件数　≥5件")
          .check(
              Check.found(
                  row -> row.name().filter(name -> isClassLabel(row, name)),
                  (name, at) -> Breach.at(at.field("name")).with("name", name)))
          .build();

  /**
   * An indicator that stands twice in one table has one target. One name of one class is one
   * indicator also where its descriptions differ, unless its targets are of different units or what
   * they bound are costs.
   */
  static final Rule<JudgedRows> ONE_TARGET =
      Rule.<JudgedRows>builder()
          .id("indicator.repeated")
          .ref("REL-05")
          .severity(Severity.WARNING)
          .title("同一表中相同指标的指标值一致", "An indicator that stands twice in one table has one target")
          .message(
              "指标「{name}」在同一表中的指标值不同：{earlier}、{later}",
              "the indicator \"{name}\" has two targets in one table: {earlier} and {later}")
          .basis(Bases.HOUSE_RULE)
          .example("同一表中：验收合格率≥95%；验收合格率≥90%", "同一表中验收合格率只有一行：≥95%")
          .check((table, at) -> differing(table))
          .build();

  private static final String INDICATOR = "指标";

  /** The labels of classes, also without 指标; satisfaction may name itself so. */
  private static final Set<String> CLASS_LABELS =
      Stream.concat(
              Arrays.stream(IndicatorCategory.values()).map(IndicatorCategory::label),
              Arrays.stream(IndicatorType.values()).map(IndicatorType::label))
          .flatMap(label -> Stream.of(label, withoutIndicator(label)))
          .collect(Collectors.toUnmodifiableSet());

  private IndicatorRules() {}

  private static String withoutIndicator(String label) {
    boolean satisfaction = label.contains("满意度");
    return label.endsWith(INDICATOR) && !satisfaction
        ? label.substring(0, label.length() - INDICATOR.length())
        : label;
  }

  private static Stream<Breach> incomplete(JudgedRows table) {
    boolean hasBasis = hasBasis(table);
    return table.rows().stream().flatMap(row -> blanks(row, hasBasis));
  }

  private static boolean hasBasis(JudgedRows table) {
    return table.indicators().anyMatch(row -> Cells.filled(row.basis()).isPresent());
  }

  private static Stream<Breach> blanks(Located<Indicator> row, boolean hasBasis) {
    Indicator indicator = row.value();
    if (JudgedRows.isNotApplicable(indicator) || isUnused(indicator)) {
      return Stream.of();
    }
    List<Breach> blanks = new ArrayList<>(0);
    if (Cells.filled(indicator.name()).isEmpty()) {
      blanks.add(blank(row, "name", "三级指标"));
    }
    if (indicator.target().filter(target -> !target.text().isBlank()).isEmpty()) {
      blanks.add(blank(row, "target", "指标值"));
    }
    if (hasBasis && Cells.filled(indicator.basis()).isEmpty()) {
      blanks.add(blank(row, "basis", "指标值确定依据"));
    }
    return blanks.stream();
  }

  private static boolean isUnused(Indicator row) {
    return Cells.filled(row.name()).isEmpty()
        && Cells.filled(row.description()).isEmpty()
        && row.target().filter(target -> !target.text().isBlank()).isEmpty()
        && Cells.filled(row.basis()).isEmpty();
  }

  private static Breach blank(Located<Indicator> row, String field, String cell) {
    return Breach.at(row.path().field(field)).with("cell", cell);
  }

  static boolean isLabel(String name) {
    return CLASS_LABELS.contains(Cells.key(name));
  }

  private static boolean isClassLabel(Indicator row, String name) {
    String key = Cells.key(name);
    return CLASS_LABELS.contains(key)
        || row.typeText().filter(label -> Cells.key(label).equals(key)).isPresent()
        || row.categoryText().filter(label -> Cells.key(label).equals(key)).isPresent();
  }

  private static Stream<Breach> differing(JudgedRows table) {
    Stream<Located<Indicator>> stated =
        table.rows().stream()
            .filter(row -> row.value().name().isPresent() && row.value().target().isPresent())
            .filter(row -> !JudgedRows.isNotApplicable(row.value()));
    List<Located<Indicator>> rows = stated.toList();
    return Stream.concat(
            Repeats.of(rows.stream(), row -> subjectOf(row.value())),
            Repeats.of(rows.stream(), row -> namedAs(row.value()))
                .filter(repeat -> isOneThing(repeat.earlier().value(), repeat.later().value())))
        .filter(repeat -> !isSame(target(repeat.earlier()), target(repeat.later())))
        .map(
            repeat ->
                Breach.at(repeat.later().path().field("target"))
                    .with("name", repeat.later().value().name().orElse(""))
                    .with("earlier", target(repeat.earlier()).text())
                    .with("later", target(repeat.later()).text())
                    .resting(
                        repeat.earlier().path().field("target"), target(repeat.earlier()).text()));
  }

  private static Key subjectOf(Indicator row) {
    String name = Cells.key(row.name().orElse(""));
    return Key.of(name, row.description().map(Cells::key).orElse(name));
  }

  private static Key namedAs(Indicator row) {
    return Key.of(Cells.key(row.name().orElse("")), Cells.key(row.type()));
  }

  private static boolean isOneThing(Indicator earlier, Indicator later) {
    return !subjectOf(earlier).equals(subjectOf(later))
        && !CostItem.isCost(earlier)
        && earlier.target().orElseThrow().value() instanceof NumericValue
        && earlier
            .target()
            .orElseThrow()
            .value()
            .isComparableTo(later.target().orElseThrow().value());
  }

  private static boolean isSame(Target left, Target right) {
    return left.means(right) || Cells.key(left.text()).equals(Cells.key(right.text()));
  }

  private static Target target(Located<Indicator> row) {
    return row.value().target().orElseThrow();
  }
}
