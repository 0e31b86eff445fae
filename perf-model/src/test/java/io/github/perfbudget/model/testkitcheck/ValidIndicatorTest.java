package io.github.perfbudget.model.testkitcheck;

import static io.github.perfbudget.model.indicator.IndicatorType.ECONOMIC_COST;
import static io.github.perfbudget.model.indicator.IndicatorType.SERVICE_SATISFACTION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.Filing;
import io.github.perfbudget.model.budget.IndicatorGroup;
import io.github.perfbudget.model.budget.Project;
import io.github.perfbudget.model.indicator.Indicator;
import io.github.perfbudget.model.indicator.IndicatorCategory;
import io.github.perfbudget.model.indicator.IndicatorType;
import io.github.perfbudget.model.testkit.FilingDomain;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.model.value.Unit;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

@Domain(FilingDomain.class)
class ValidIndicatorTest {

  private static final Set<IndicatorType> ALWAYS =
      EnumSet.complementOf(
          EnumSet.of(
              IndicatorType.COST,
              ECONOMIC_COST,
              IndicatorType.SOCIAL_COST,
              IndicatorType.ECOLOGICAL_COST));

  @Property
  void everyClassIsInEveryTable(@ForAll Project project) {
    Set<IndicatorType> types =
        project.indicators().stream()
            .map(row -> row.type().orElseThrow())
            .collect(Collectors.toSet());

    assertThat(types).containsAll(ALWAYS);
    assertThat(types).containsAnyOf(IndicatorType.COST, ECONOMIC_COST);
  }

  @Property
  void typesStandBelowTheirCategories(@ForAll Indicator row) {
    assertThat(row.type().orElseThrow().belongsTo(row.category().orElseThrow())).isTrue();
  }

  @Property
  void numbersHaveAComparatorAndAKnownUnit(@ForAll Indicator row) {
    Target target = row.target().orElseThrow();

    if (target.value() instanceof NumericValue) {
      assertThat(target.comparator()).isPresent();
    } else {
      assertThat(target.value()).isInstanceOfAny(Text.class, NotApplicable.class);
    }
    if (target.value() instanceof Quantity quantity) {
      assertThat(Unit.find(quantity.unit())).isPresent();
    }
  }

  @Property
  void namesFitTheirValues(@ForAll Indicator row) {
    String name = row.name().orElseThrow();
    Target target = row.target().orElseThrow();

    if (name.endsWith("率") || name.endsWith("满意度")) {
      assertThat(target.value()).isInstanceOf(Ratio.class);
    } else if (name.endsWith("额") || name.endsWith("成本")) {
      assertThat(target.value()).isInstanceOf(Amount.class);
    } else if (name.endsWith("数量") || name.endsWith("次数") || name.endsWith("人数")) {
      assertThat(target.value()).isInstanceOf(Quantity.class);
    }
    assertThat(name).isNotIn(LABELS);
  }

  private static final List<String> LABELS =
      Stream.concat(
              Stream.of(IndicatorCategory.values()).map(IndicatorCategory::label),
              Stream.of(IndicatorType.values()).map(IndicatorType::label))
          .toList();

  @Property
  void quantitiesAreCountsAndMeasures(@ForAll Indicator row) {
    if (row.type().orElseThrow() == IndicatorType.QUANTITY) {
      assertThat(row.target().orElseThrow().value()).isInstanceOf(Quantity.class);
    }
  }

  @Property
  void ratiosLieBetween0And100AndSatisfactionFrom60(@ForAll Indicator row) {
    if (row.target().orElseThrow().value() instanceof Ratio ratio) {
      int least = row.type().orElseThrow() == SERVICE_SATISFACTION ? 60 : 0;
      assertThat(ratio.number()).isBetween(BigDecimal.valueOf(least), BigDecimal.valueOf(100));
    }
  }

  @Property
  void costsHaveACeilingAndAllElseAFloor(@ForAll Indicator row) {
    Optional<Comparator> comparator = row.target().orElseThrow().comparator();
    boolean cost = row.type().orElseThrow().belongsTo(IndicatorCategory.COST);

    assertThat(comparator.map(sign -> sign == Comparator.AT_MOST).orElse(cost)).isEqualTo(cost);
  }

  @Property
  void ceilingsOfCostAreTheBudget(@ForAll Project project) {
    List<Amount> ceilings =
        project.indicators().stream()
            .filter(row -> row.type().orElseThrow().belongsTo(IndicatorCategory.COST))
            .map(row -> (Amount) row.target().orElseThrow().value())
            .toList();
    Amount budget =
        project.budget().orElseThrow().total().flatMap(total -> total.toAmount()).orElseThrow();

    assertThat(Amount.total(ceilings, MoneyUnit.YUAN).isSameAmountAs(budget)).isTrue();
  }

  @Property
  void whatDoesNotApplySaysSoInTheWholeRow(@ForAll Indicator row) {
    if (row.target().orElseThrow().value() instanceof NotApplicable) {
      assertThat(List.of(row.name().orElseThrow(), row.basis().orElseThrow())).containsOnly("不涉及");
    }
    assertThat(row.basis()).isPresent();
    assertThat(row.description().filter(text -> text.equals(row.name().orElseThrow())))
        .isIn(Optional.empty(), Optional.of("不涉及"));
  }

  @Property
  void oneNameHasOneTargetThroughoutAFiling(@ForAll Filing filing) {
    Map<String, Target> targets = new HashMap<>();

    assertThat(rows(filing))
        .filteredOn(row -> !(row.target().orElseThrow().value() instanceof NotApplicable))
        .allMatch(
            row -> {
              Target target = row.target().orElseThrow();
              return target.equals(
                  targets.computeIfAbsent(row.name().orElseThrow(), name -> target));
            });
  }

  private static List<Indicator> rows(Filing filing) {
    Stream<Indicator> declared =
        filing.declaration().stream()
            .flatMap(declaration -> declaration.groups().stream())
            .map(IndicatorGroup::indicators)
            .flatMap(List::stream);
    Stream<Indicator> inTables =
        filing.projects().stream().map(Project::indicators).flatMap(List::stream);
    return Stream.concat(declared, inTables).toList();
  }

  @Property
  void notAllRatiosOfATableAreTheSame(@ForAll Project project) {
    Set<BigDecimal> ratios =
        project.indicators().stream()
            .map(row -> row.target().orElseThrow().value())
            .filter(Ratio.class::isInstance)
            .map(value -> ((Ratio) value).number())
            .collect(Collectors.toSet());

    assertThat(ratios).hasSizeGreaterThan(1);
  }

  @Property
  void everyClassIsDrawn(@ForAll Indicator row) {
    Statistics.label("type")
        .collect(row.type().orElseThrow())
        .coverage(
            shares -> {
              ALWAYS.forEach(type -> shares.check(type).percentage(share -> share > 3));
              shares.check(ECONOMIC_COST).percentage(share -> share > 0.5);
            });
    Statistics.label("value")
        .collect(row.target().orElseThrow().value().getClass())
        .coverage(
            shares -> VALUES.forEach(kind -> shares.check(kind).percentage(share -> share > 3)));
  }

  private static final List<Class<?>> VALUES =
      List.of(Ratio.class, Quantity.class, Amount.class, Text.class, NotApplicable.class);

  @Property
  void formerAndCurrentLabelsAreUsed(@ForAll Indicator row) {
    if (row.category().orElseThrow() == IndicatorCategory.BENEFIT) {
      Statistics.label("label")
          .collect(row.categoryText().orElseThrow())
          .coverage(
              shares ->
                  List.of("效益指标", "效果指标")
                      .forEach(label -> shares.check(label).percentage(share -> share > 30)));
    }
  }
}
