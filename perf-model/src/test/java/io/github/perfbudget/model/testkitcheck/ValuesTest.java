package io.github.perfbudget.model.testkitcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.perfbudget.model.testkit.FilingDomain;
import io.github.perfbudget.model.testkit.Values;
import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Text;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

class ValuesTest {

  @Provide
  Arbitrary<IndicatorValue> values() {
    return Values.all();
  }

  @Provide
  Arbitrary<Target> compared() {
    return Values.targetsWithComparator();
  }

  @Provide
  Arbitrary<Target> bare() {
    return Values.targetsWithoutComparator();
  }

  @Property
  void valuesReadBack(@ForAll("values") IndicatorValue value) {
    assertThat(Target.parse(value.toText()).value()).isEqualTo(value);
  }

  @Property
  void comparedTargetsHaveAComparatorAndAreNotInWords(@ForAll("compared") Target target) {
    assertThat(target.comparator()).isPresent();
    assertThat(target.value()).isNotInstanceOf(Text.class);
    Statistics.label("comparator")
        .collect(target.comparator().orElseThrow())
        .coverage(
            shares -> {
              for (Comparator comparator : Comparator.values()) {
                shares.check(comparator).percentage(share -> share > 12);
              }
            });
  }

  @Property
  void bareTargetsHaveNoComparator(@ForAll("bare") Target target) {
    assertThat(target.comparator()).isEmpty();
  }

  @Property
  void numbersAreSmallAndLongAndNegativeAndRanges(@ForAll("values") IndicatorValue value) {
    if (value instanceof NumericValue number) {
      Statistics.label("long")
          .collect(number.number().precision() > 18)
          .coverage(shares -> shares.check(true).percentage(share -> share > 2));
      Statistics.label("sign")
          .collect(number.number().signum())
          .coverage(
              shares -> {
                shares.check(-1).percentage(share -> share > 3);
                shares.check(0).percentage(share -> share > 0);
              });
      Statistics.label("range")
          .collect(number.upper().isPresent())
          .coverage(shares -> shares.check(true).percentage(share -> share > 8));
    }
  }

  @Property
  @Domain(FilingDomain.class)
  void theDomainProvidesValuesByType(
      @ForAll Amount amount, @ForAll IndicatorValue value, @ForAll Target target) {
    assertThat(Amount.parse(amount.toText())).isEqualTo(amount);
    assertThat(Target.parse(value.toText()).value()).isEqualTo(value);
    assertThat(Target.parse(target.text())).isEqualTo(target);
  }
}
