package io.github.perfbudget.model.value;

import static io.github.perfbudget.model.value.MoneyUnit.HUNDRED_MILLION_YUAN;
import static io.github.perfbudget.model.value.MoneyUnit.TEN_THOUSAND_YUAN;
import static io.github.perfbudget.model.value.MoneyUnit.THOUSAND_YUAN;
import static io.github.perfbudget.model.value.MoneyUnit.YUAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AmountTest {

  private static Amount amount(String text) {
    return Amount.parse(text);
  }

  @Test
  void parsesWhatItPrints() {
    assertThat(amount("3.4万元")).isEqualTo(Amount.of(new BigDecimal("3.4"), TEN_THOUSAND_YUAN));
    assertThat(amount("3.40万元").toText()).isEqualTo("3.40万元");
    assertThat(amount("5-10亿元").toText()).isEqualTo("5-10亿元");
    assertThat(amount("5-10亿元").unitText()).isEqualTo("亿元");
    assertThat(Amount.ofRange(BigDecimal.ONE, BigDecimal.TEN, YUAN).toText()).isEqualTo("1-10元");
  }

  @Test
  void isEqualAsWrittenAndTheSameByWorth() {
    assertThat(amount("3.4万元")).isNotEqualTo(amount("3.40万元")).isNotEqualTo(amount("34000元"));
    assertThat(amount("3.4万元")).isEqualTo(amount("3.4万元")).hasSameHashCodeAs(amount("3.4万元"));
    assertThat(amount("3.4万元").isSameAmountAs(amount("34000.00元"))).isTrue();
    assertThat(amount("3.4万元").isSameAmountAs(amount("34001元"))).isFalse();
    assertThat(amount("1-2万元").isSameAmountAs(amount("1-3万元"))).isFalse();
    assertThat(amount("1-1万元").isSameAmountAs(amount("1万元"))).isTrue();
  }

  @Test
  void convertsWithoutLosingADigit() {
    assertThat(amount("34000.00元").to(TEN_THOUSAND_YUAN).toText()).isEqualTo("3.400000万元");
    assertThat(amount("3.4万元").to(YUAN).toText()).isEqualTo("34000元");
    assertThat(amount("1元").to(HUNDRED_MILLION_YUAN).toText()).isEqualTo("0.00000001亿元");
    assertThat(amount("5-10千元").to(YUAN).toText()).isEqualTo("5000-10000元");
    assertThat(amount("131.2万元").toYuan()).isEqualTo("1312000");
  }

  @Test
  void addsAcrossUnitsInItsOwn() {
    assertThat(amount("3.4万元").plus(amount("500元")).toText()).isEqualTo("3.4500万元");
    assertThat(amount("500元").plus(amount("3.4万元")).toText()).isEqualTo("34500元");
    assertThat(amount("1-2万元").plus(amount("3万元")).toText()).isEqualTo("4-5万元");
    assertThat(amount("3万元").plus(amount("1-2万元")).toText()).isEqualTo("4-5万元");
  }

  @Test
  void isAShareOfAnotherInPercent() {
    assertThat(share("120万元", "150万元", 1)).isEqualTo("80.0%");
    assertThat(share("1200000元", "150万元", 0)).isEqualTo("80%");
    assertThat(share("1万元", "3万元", 2)).isEqualTo("33.33%");
    assertThat(share("2万元", "3万元", 2)).isEqualTo("66.67%");
    assertThat(share("60-90万元", "1千元", 0)).isEqualTo("60000-90000%");
    assertThat(share("0元", "3万元", 0)).isEqualTo("0%");
  }

  @Test
  void isNoShareOfNothingOrOfARangeAndRoundsOnlyWhereItMay() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> share("1万元", "0万元", 2))
        .withMessage("a share is of one amount above zero, not of 0万元");
    assertThatIllegalArgumentException().isThrownBy(() -> share("1万元", "-1万元", 2));
    assertThatIllegalArgumentException().isThrownBy(() -> share("1万元", "1-2万元", 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> share("1万元", "2万元", -1))
        .withMessage("decimals must be 0 or more, not -1");
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> amount("1元").shareOf(amount("3元"), 2, RoundingMode.UNNECESSARY));
  }

  private static String share(String part, String whole, int decimals) {
    return amount(part).shareOf(amount(whole), decimals, RoundingMode.HALF_UP).toText();
  }

  @Test
  void roundsOnlyWhenToldToInItsOwnUnit() {
    Amount exact = amount("34567元").to(TEN_THOUSAND_YUAN);
    assertThat(exact.toText()).isEqualTo("3.4567万元");
    assertThat(exact.rounded(2, RoundingMode.HALF_UP).toText()).isEqualTo("3.46万元");
    assertThat(exact.rounded(2, RoundingMode.DOWN).toText()).isEqualTo("3.45万元");
    assertThat(exact.rounded(0, RoundingMode.HALF_UP).toText()).isEqualTo("3万元");
    assertThat(exact.rounded(6, RoundingMode.UNNECESSARY).toText()).isEqualTo("3.456700万元");
    assertThat(amount("1.44-1.45元").rounded(1, RoundingMode.HALF_UP).toText())
        .isEqualTo("1.4-1.5元");
    assertThat(amount("-2.5元").rounded(0, RoundingMode.HALF_EVEN).toText()).isEqualTo("-2元");
  }

  @Test
  void refusesToRoundWhereItMustNot() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> amount("1.25元").rounded(1, RoundingMode.UNNECESSARY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount("125元").rounded(-1, RoundingMode.HALF_UP))
        .withMessage("decimals must be 0 or more, not -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> amount("1元").rounded(64, RoundingMode.HALF_UP))
        .withMessage("number has more than 64 digits");
  }

  @Test
  void takesAwayAcrossUnitsInItsOwn() {
    assertThat(amount("25万元").minus(amount("5000元")).toText()).isEqualTo("24.5000万元");
    assertThat(amount("5000元").minus(amount("25万元")).toText()).isEqualTo("-245000元");
    assertThat(amount("4-5万元").minus(amount("3万元")).toText()).isEqualTo("1-2万元");
    assertThat(amount("5万元").minus(amount("1-2万元")).toText()).isEqualTo("3-4万元");
  }

  @Test
  void totalsInTheUnitAskedFor() {
    List<Amount> parts = List.of(amount("25万元"), amount("10万元"), amount("34000元"));
    assertThat(Amount.total(parts, YUAN).toText()).isEqualTo("384000元");
    assertThat(Amount.total(List.of(), THOUSAND_YUAN).toText()).isEqualTo("0千元");
  }

  @Test
  void multipliesBothEndsAndKeepsThemInOrder() {
    assertThat(amount("2000元").times(new BigDecimal("275")).toText()).isEqualTo("550000元");
    assertThat(amount("1-2元").times(new BigDecimal("1.5")).toText()).isEqualTo("1.5-3.0元");
    assertThat(amount("1-2元").times(new BigDecimal("-1")).toText()).isEqualTo("-2--1元");
  }

  @Test
  void comparesByWorth() {
    assertThat(amount("9999元").isLessThan(amount("1万元"))).isTrue();
    assertThat(amount("1万元").isLessThan(amount("10000元"))).isFalse();
    assertThat(amount("1万元").isGreaterThan(amount("9999元"))).isTrue();
    assertThat(amount("1-2万元").isLessThan(amount("2万元"))).isFalse();
    assertThat(amount("1-2万元").isLessThan(amount("3万元"))).isTrue();
    assertThat(List.of(amount("1亿元"), amount("1-3元"), amount("1元"), amount("2千元")))
        .satisfies(
            all ->
                assertThat(all.stream().sorted(Amount.byWorth()).map(Amount::toText))
                    .containsExactly("1元", "1-3元", "2千元", "1亿元"));
  }

  @Test
  void copiesWithAnotherNumberOrUnit() {
    assertThat(amount("1-2万元").withNumber(BigDecimal.TEN).toText()).isEqualTo("10万元");
    assertThat(amount("1-2万元").withUnit(YUAN).toText()).isEqualTo("1-2元");
  }

  @Test
  void refusesWhatCannotBePrinted() {
    BigDecimal tooLong = new BigDecimal("1E+64");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(tooLong, YUAN))
        .withMessage("number has more than 64 digits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(new BigDecimal("1E-64"), YUAN))
        .withMessage("number has more than 64 digits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(new BigDecimal("1E+2147483647"), YUAN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.ofRange(BigDecimal.ONE, tooLong, YUAN))
        .withMessage("number has more than 64 digits");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.ofRange(BigDecimal.TEN, BigDecimal.ONE, YUAN))
        .withMessage("range descends: 10-1");
    assertThat(Amount.of(new BigDecimal("1E+63"), YUAN).toText()).hasSize(65);
    assertThat(Amount.of(new BigDecimal("1E-63"), YUAN).toText()).hasSize(66);
  }

  @Test
  void writesAnExponentOut() {
    assertThat(Amount.of(new BigDecimal("1E+3"), YUAN)).isEqualTo(amount("1000元"));
    assertThat(Amount.ofRange(BigDecimal.ONE, new BigDecimal("1E+3"), YUAN))
        .isEqualTo(amount("1-1000元"));
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Amount.of(null, YUAN)).withMessage("number");
    assertThatNullPointerException()
        .isThrownBy(() -> Amount.of(BigDecimal.ONE, null))
        .withMessage("unit");
    assertThatNullPointerException()
        .isThrownBy(() -> new Amount(BigDecimal.ONE, null, YUAN))
        .withMessage("upper");
    assertThatNullPointerException().isThrownBy(() -> Amount.parse(null)).withMessage("text");
    assertThat(new Amount(BigDecimal.ONE, Optional.empty(), YUAN).toText()).isEqualTo("1元");
  }
}
