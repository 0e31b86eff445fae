package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.RatioUnit;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.model.value.UnitPrice;
import io.github.perfbudget.model.value.Unrecognized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Draws target texts together with what they mean. */
final class TargetTextDraws {

  private static final List<String> RANGE_SIGNS = List.of("-", "~", "～", "至", "到", "—", "－");
  private static final List<String> MEASURES =
      List.of("人次", "个", "家", "场", "万人", "吨", "公斤", "平方米", "㎡", "公里", "天", "次/月", "台套");

  private TargetTextDraws() {}

  static SpelledTarget target(Choices choices) {
    return switch (choices.below(10)) {
      case 0, 1 -> ratio(choices);
      case 2, 3 -> quantity(choices);
      case 4 -> amount(choices);
      case 5 -> unitPrice(choices);
      case 6 -> range(choices);
      case 7 -> words(choices);
      case 8 -> notApplicable(choices);
      default -> unrecognized(choices);
    };
  }

  static SpelledTarget ratio(Choices choices) {
    RatioUnit unit = choices.oneOf(RatioUnit.values());
    BigDecimal number = NumberDraws.plain(choices);
    IndicatorValue value = Ratio.of(number, unit);
    if (unit.isPrefix()) {
      boolean whole = number.compareTo(BigDecimal.valueOf(100)) == 0 && choices.onceIn(2);
      String spelled = whole && unit == RatioUnit.PERCENT_PREFIX ? "百" : spelled(choices, number);
      return compared(choices, unit.symbol() + spelled, value);
    }
    return compared(choices, beforeUnit(choices, number, unit.symbol()), value);
  }

  static SpelledTarget quantity(Choices choices) {
    String unit = choices.oneOf(MEASURES);
    BigDecimal number = NumberDraws.plain(choices);
    return compared(choices, beforeUnit(choices, number, unit), Quantity.of(number, unit));
  }

  static SpelledTarget amount(Choices choices) {
    MoneyUnit unit = choices.oneOf(MoneyUnit.values());
    BigDecimal number = NumberDraws.plain(choices);
    return compared(choices, beforeUnit(choices, number, unit.symbol()), Amount.of(number, unit));
  }

  static SpelledTarget unitPrice(Choices choices) {
    MoneyUnit unit = choices.oneOf(MoneyUnit.values());
    String per = choices.oneOf("吨", "亩", "人", "平方米");
    BigDecimal number = NumberDraws.plain(choices);
    String spelled = unit.symbol() + choices.oneOf("/", "每", "／") + per;
    return compared(choices, beforeUnit(choices, number, spelled), UnitPrice.of(number, unit, per));
  }

  static SpelledTarget range(Choices choices) {
    BigDecimal lower = NumberDraws.small(choices);
    BigDecimal upper = lower.add(NumberDraws.small(choices));
    NumberSpelling spelling = choices.oneOf(NumberSpelling.values());
    String sign = choices.oneOf(RANGE_SIGNS);
    String unit = choices.oneOf("%", "个", "万元", "人次", "天");
    String first = choices.onceIn(2) ? unit : "";
    String text = spelling.of(lower) + first + sign + spelling.of(upper) + unit;
    return new SpelledTarget(text, Optional.empty(), range(lower, upper, unit));
  }

  private static IndicatorValue range(BigDecimal lower, BigDecimal upper, String unit) {
    return switch (unit) {
      case "%" -> Ratio.ofRange(lower, upper, RatioUnit.PERCENT);
      case "万元" -> Amount.ofRange(lower, upper, MoneyUnit.TEN_THOUSAND_YUAN);
      default -> Quantity.ofRange(lower, upper, unit);
    };
  }

  static SpelledTarget words(Choices choices) {
    String text = choices.oneOf(choices.onceIn(2) ? Words.DEADLINES : Words.QUALITATIVE);
    return new SpelledTarget(text, Optional.empty(), Text.of(text));
  }

  static SpelledTarget notApplicable(Choices choices) {
    NotApplicable value = ValueDraws.notApplicable(choices);
    return new SpelledTarget(value.text(), Optional.empty(), value);
  }

  static SpelledTarget unrecognized(Choices choices) {
    BigDecimal number = NumberDraws.plain(choices);
    Unrecognized value = Unrecognized.of(number, choices.oneOf(Words.MISTAKEN_UNITS));
    Optional<Comparator> comparator = choices.maybe(each -> each.oneOf(Comparator.values()));
    List<ComparatorSpelling> spellings =
        comparator.map(ComparatorSpelling::signs).orElse(ComparatorSpelling.NONE);
    String text = choices.oneOf(spellings).around(value.toText());
    return new SpelledTarget(text, comparator, value);
  }

  private static SpelledTarget compared(Choices choices, String number, IndicatorValue value) {
    Optional<Comparator> comparator =
        choices.onceIn(5) ? Optional.empty() : Optional.of(choices.oneOf(Comparator.values()));
    List<ComparatorSpelling> spellings =
        comparator.map(ComparatorSpelling::of).orElse(ComparatorSpelling.NONE);
    return new SpelledTarget(choices.oneOf(spellings).around(number), comparator, value);
  }

  /** Words before 百分比 or 千元 would run into them: 五百分比. */
  private static String beforeUnit(Choices choices, BigDecimal number, String unit) {
    boolean runsTogether = unit.startsWith("百") || unit.startsWith("千");
    String spelled = runsTogether ? NumberSpelling.PLAIN.of(number) : spelled(choices, number);
    return spelled + unit;
  }

  private static String spelled(Choices choices, BigDecimal number) {
    return choices.oneOf(NumberSpelling.values()).of(number);
  }
}
