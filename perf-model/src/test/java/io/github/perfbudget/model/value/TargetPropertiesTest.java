package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TargetPropertiesTest {

  @Provide
  Arbitrary<String> texts() {
    return Values.texts();
  }

  @Provide
  Arbitrary<NumericValue> numbers() {
    return Values.numericValues();
  }

  @Provide
  Arbitrary<IndicatorValue> values() {
    return Values.values();
  }

  @Property
  void everyTextReadsAndStays(@ForAll("texts") String text) {
    assertThat(Target.parse(text)).hasToString(text);
    assertThat(Target.parse(text).text()).isEqualTo(text);
  }

  @Property
  void everyReadingReadsBackFromItsUsualSpelling(@ForAll("texts") String text) {
    Target target = Target.parse(text);
    Target printed =
        target
            .comparator()
            .map(comparator -> Target.of(comparator, target.value()))
            .orElseGet(() -> Target.of(target.value()));
    assertThat(printed.value()).isEqualTo(target.value());
    assertThat(printed.comparator()).isEqualTo(target.comparator());
  }

  @Property
  void everyNumberWithAComparatorReadsBack(
      @ForAll Comparator comparator, @ForAll("numbers") NumericValue value) {
    Target target = Target.of(comparator, value);
    assertThat(target.comparator()).contains(comparator);
    assertThat(target.value()).isEqualTo(value);
    assertThat(Target.parse(target.text())).isEqualTo(target);
  }

  @Property
  void everyValueWithoutAComparatorReadsBack(@ForAll("values") IndicatorValue value) {
    Target target = Target.of(value);
    assertThat(target.comparator()).isEmpty();
    assertThat(target.value()).isEqualTo(value);
  }

  @Property
  void outerBlanksChangeTheTextAlone(@ForAll("texts") String text) {
    Target target = Target.parse(text);
    Target padded = Target.parse(" \u3000" + text + "\u00a0 ");
    assertThat(padded.means(target)).isTrue();
    assertThat(padded.value()).isEqualTo(target.value());
  }

  @Property
  void equalTextsMakeEqualTargets(@ForAll("texts") String text) {
    Target one = Target.parse(text);
    Target other = Target.parse(new String(text.toCharArray()));
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
  }

  @Property
  void meaningTheSameIsAnEquivalence(
      @ForAll("texts") String a, @ForAll("texts") String b, @ForAll("texts") String c) {
    Target first = Target.parse(a);
    Target second = Target.parse(b);
    Target third = Target.parse(c);
    assertThat(first.means(first)).isTrue();
    assertThat(first.means(second)).isEqualTo(second.means(first));
    if (first.means(second) && second.means(third)) {
      assertThat(first.means(third)).isTrue();
    }
  }

  @Property
  void judgingNeverFails(
      @ForAll("texts") String text,
      @ForAll("texts") String actual,
      @ForAll MissingComparator missing) {
    Target target = Target.parse(text);
    IndicatorValue result = Target.parse(actual).value();
    assertThat(target.isMetBy(result, missing)).isNotNull();
  }

  @Property
  void aNumberMeetsTheTargetThatAsksForItself(
      @ForAll("numbers") NumericValue value, @ForAll MissingComparator missing) {
    assertThat(Target.of(value).isMetBy(value, missing)).isEqualTo(Achievement.MET);
  }

  @Property
  void theBooleanOfAComparatorIsTheJudgementOfSingleNumbers(
      @ForAll Comparator comparator,
      @ForAll("amounts") Amount goal,
      @ForAll("amounts") Amount result) {
    boolean accepted = comparator.accepts(result.toYuan().compareTo(goal.toYuan()));
    assertThat(
            Target.of(comparator, goal.withNumber(goal.number()))
                .isMetBy(result.withNumber(result.number())))
        .isEqualTo(accepted ? Achievement.MET : Achievement.MISSED);
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return Values.amounts();
  }
}
