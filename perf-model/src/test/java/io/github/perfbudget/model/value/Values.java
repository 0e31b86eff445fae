package io.github.perfbudget.model.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitraries of values and of texts like those of filings. */
final class Values {

  private static final String SIGNS =
      "0123456789０９.．,，-－~～至到±+%％‰≥≤≧≦<>=＞＜＝ 　\u00a0一二两三十百千万亿零点元人次年月日号个吨㎡/／每·以上内下超不低于达到百分之比点季度资金无—abM。（）";

  private Values() {}

  static Arbitrary<BigDecimal> numbers() {
    Arbitrary<BigInteger> digits =
        Arbitraries.bigIntegers()
            .between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30))
            .edgeCases(edges -> edges.add(BigInteger.ZERO, BigInteger.ONE, BigInteger.TEN));
    return Combinators.combine(digits, Arbitraries.integers().between(-4, 12)).as(BigDecimal::new);
  }

  static Arbitrary<Ends> ends() {
    Arbitrary<BigDecimal> width =
        numbers().map(BigDecimal::abs).optional().map(o -> o.orElse(null));
    return Combinators.combine(numbers(), width.injectNull(0.5))
        .as(
            (lower, more) ->
                new Ends(lower, Optional.ofNullable(more).map(each -> lower.add(each))));
  }

  static Arbitrary<String> unitSymbols() {
    Arbitrary<String> simple = Arbitraries.of(Unit.known()).map(Unit::symbol);
    Arbitrary<String> multiplier = Arbitraries.of("", "", "万", "亿", "万亿");
    Arbitrary<String> per = Arbitraries.of("", "", "", "/年", "／月", "每天", "·日", "/学员");
    return Combinators.combine(multiplier, simple.injectDuplicates(0.1), per)
        .as((m, s, p) -> m + s + p);
  }

  static Arbitrary<Ratio> ratios() {
    return Combinators.combine(ends(), Arbitraries.of(RatioUnit.class))
        .as((ends, unit) -> new Ratio(ends.lower(), ends.upper(), unit));
  }

  static Arbitrary<Amount> amounts() {
    return Combinators.combine(ends(), Arbitraries.of(MoneyUnit.class))
        .as((ends, unit) -> new Amount(ends.lower(), ends.upper(), unit));
  }

  static Arbitrary<UnitPrice> unitPrices() {
    Arbitrary<String> per = Arbitraries.of("吨", "亩", "人·月", "亩·年", "学员", "人/天", "千克");
    return Combinators.combine(ends(), Arbitraries.of(MoneyUnit.class), per)
        .as((ends, unit, each) -> new UnitPrice(ends.lower(), ends.upper(), unit, each));
  }

  static Arbitrary<Quantity> quantities() {
    return Combinators.combine(ends(), unitSymbols()).as(Values::quantity);
  }

  /** Below zero no number of 年 is taken for the name of a year. */
  private static Quantity quantity(Ends ends, String unit) {
    return unit.startsWith("年")
        ? new Quantity(ends.lower().abs().negate(), Optional.empty(), unit)
        : new Quantity(ends.lower(), ends.upper(), unit);
  }

  static Arbitrary<NumericValue> numericValues() {
    return Arbitraries.<NumericValue>oneOf(ratios(), amounts(), unitPrices(), quantities())
        .withoutEdgeCases();
  }

  static Arbitrary<IndicatorValue> values() {
    Arbitrary<IndicatorValue> words = Arbitraries.of("效果显著", "按时完成", "2024年6月").map(Text::of);
    Arbitrary<IndicatorValue> none = Arbitraries.of("不涉及", "无", "/").map(NotApplicable::new);
    Arbitrary<IndicatorValue> unrecognized =
        Combinators.combine(numbers(), Arbitraries.of("资金使用效益", "内部", "M", "/株"))
            .as(Unrecognized::of);
    return Arbitraries.<IndicatorValue>oneOf(numericValues(), words, none, unrecognized)
        .withoutEdgeCases();
  }

  /** Texts that look like targets more often than chance would have it. */
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().withChars(SIGNS).ofMaxLength(16),
            Arbitraries.strings().ofMaxLength(40),
            Combinators.combine(
                    Arbitraries.of(Cases.all().toList()).map(Cases.Case::text),
                    Arbitraries.of(Cases.all().toList()).map(Cases.Case::text),
                    Arbitraries.integers().between(0, 8))
                .as((a, b, cut) -> a.substring(0, Math.min(cut, a.length())) + b))
        .withoutEdgeCases();
  }
}
