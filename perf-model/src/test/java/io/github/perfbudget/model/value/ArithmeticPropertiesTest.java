package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class ArithmeticPropertiesTest {

  @Provide
  Arbitrary<Amount> amounts() {
    return Values.amounts();
  }

  @Provide
  Arbitrary<BigDecimal> numbers() {
    return Values.numbers();
  }

  @Provide
  Arbitrary<Unit> units() {
    return Arbitraries.of(Unit.known());
  }

  @Property
  void convertingAnAmountKeepsItsWorth(@ForAll("amounts") Amount amount, @ForAll MoneyUnit unit) {
    Amount converted = amount.to(unit);
    assertThat(converted.isSameAmountAs(amount)).isTrue();
    assertThat(converted.means(amount)).isTrue();
    assertThat(converted.unit()).isEqualTo(unit);
    assertThat(converted.to(amount.unit()).number()).isEqualByComparingTo(amount.number());
  }

  @Property
  void sumsDoNotDependOnOrderOrUnit(
      @ForAll("amounts") Amount a, @ForAll("amounts") Amount b, @ForAll("amounts") Amount c) {
    assertThat(a.plus(b).isSameAmountAs(b.plus(a))).isTrue();
    assertThat(a.plus(b).plus(c).isSameAmountAs(a.plus(b.plus(c)))).isTrue();
    assertThat(Amount.total(List.of(a, b, c), MoneyUnit.YUAN).isSameAmountAs(c.plus(b).plus(a)))
        .isTrue();
  }

  @Property
  void whatIsTakenAwayAndPutBackMakesNoDifference(
      @ForAll("amounts") Amount a, @ForAll("amounts") Amount b) {
    assertThat(a.minus(b).plus(b).toYuan()).isLessThanOrEqualTo(a.toYuan());
    assertThat(a.minus(b).isSameAmountAs(b.minus(a).times(BigDecimal.ONE.negate()))).isTrue();
    if (b.upper().isEmpty()) {
      assertThat(a.minus(b).plus(b).isSameAmountAs(a)).isTrue();
    }
  }

  @Property
  void aMultipleIsThatShareOfAWhole(
      @ForAll("amounts") Amount whole, @ForAll @IntRange(max = 1000) int times) {
    if (whole.upper().isEmpty() && whole.number().signum() > 0) {
      BigDecimal factor = BigDecimal.valueOf(times, 2);
      assertThat(whole.times(factor).shareOf(whole, 0, RoundingMode.UNNECESSARY).number())
          .isEqualByComparingTo(BigDecimal.valueOf(times));
    }
  }

  @Property
  void timesTwoIsPlusItself(@ForAll("amounts") Amount amount) {
    assertThat(amount.times(BigDecimal.valueOf(2)).isSameAmountAs(amount.plus(amount))).isTrue();
  }

  @Property
  void theOrderByWorthIsTotalAndAgreesWithItsQuestions(
      @ForAll("amounts") Amount a, @ForAll("amounts") Amount b) {
    Comparator<Amount> order = Amount.byWorth();
    assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
    assertThat(order.compare(a, b) == 0).isEqualTo(a.isSameAmountAs(b));
    assertThat(a.isLessThan(b)).isEqualTo(b.isGreaterThan(a));
    if (a.isLessThan(b)) {
      assertThat(order.compare(a, b)).isNegative();
    }
  }

  @Property
  void ratioUnitsConvertThereAndBack(
      @ForAll("numbers") BigDecimal number, @ForAll RatioUnit from, @ForAll RatioUnit to) {
    if (from.isPoints() == to.isPoints()) {
      Ratio ratio = Ratio.of(number, from);
      assertThat(ratio.to(to).means(ratio)).isTrue();
      assertThat(ratio.to(to).to(from).number()).isEqualByComparingTo(number);
    }
  }

  @Property
  void unitsConvertExactlyOrNotAtAll(
      @ForAll("numbers") BigDecimal number, @ForAll("units") Unit from, @ForAll("units") Unit to) {
    if (from.isConvertibleTo(to) && from.base().equals(from.symbol())) {
      Quantity quantity = Quantity.of(number, to.symbol());
      assertThat(quantity.to(from).means(quantity)).isTrue();
      assertThat(quantity.to(from).to(to).number()).isEqualByComparingTo(number);
    }
  }
}
