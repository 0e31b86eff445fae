package io.github.perfbudget.model.testkit;

import io.github.perfbudget.model.value.Amount;
import io.github.perfbudget.model.value.Comparator;
import io.github.perfbudget.model.value.IndicatorValue;
import io.github.perfbudget.model.value.MoneyUnit;
import io.github.perfbudget.model.value.NotApplicable;
import io.github.perfbudget.model.value.NumericValue;
import io.github.perfbudget.model.value.Quantity;
import io.github.perfbudget.model.value.Ratio;
import io.github.perfbudget.model.value.RatioUnit;
import io.github.perfbudget.model.value.Target;
import io.github.perfbudget.model.value.Text;
import io.github.perfbudget.model.value.Unit;
import io.github.perfbudget.model.value.UnitPrice;
import io.github.perfbudget.model.value.Unrecognized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Draws values that read back from the text they are printed as. */
final class ValueDraws {

  private static final List<String> COMPOUND_UNITS =
      List.of("", "万", "亿", "人/年", "次/月", "人·天", "次/学员");

  private ValueDraws() {}

  static Ratio ratio(Choices choices) {
    RatioUnit unit = choices.oneOf(RatioUnit.values());
    BigDecimal number = NumberDraws.number(choices);
    return new Ratio(number, upper(choices, number), unit);
  }

  static Amount amount(Choices choices) {
    MoneyUnit unit = choices.oneOf(MoneyUnit.values());
    BigDecimal number = NumberDraws.number(choices);
    return new Amount(number, upper(choices, number), unit);
  }

  static UnitPrice unitPrice(Choices choices) {
    MoneyUnit unit = choices.oneOf(MoneyUnit.values());
    String per = choices.oneOf("吨", "亩", "人", "平方米", "公里", "人次", "台套");
    BigDecimal number = NumberDraws.number(choices);
    return new UnitPrice(number, upper(choices, number), unit, per);
  }

  static Quantity quantity(Choices choices) {
    String unit = unit(choices);
    boolean mayBeYear = unit.isEmpty() || unit.startsWith("年");
    BigDecimal number = mayBeYear ? NumberDraws.small(choices) : NumberDraws.number(choices);
    return new Quantity(number, mayBeYear ? Optional.empty() : upper(choices, number), unit);
  }

  static String unit(Choices choices) {
    return switch (choices.below(4)) {
      case 0, 1 -> choices.oneOf(Unit.known()).symbol();
      case 2 -> choices.oneOf("万", "亿") + choices.oneOf(Unit.known()).symbol();
      default -> choices.oneOf(COMPOUND_UNITS);
    };
  }

  /** The ends of a range are short: their sum must not have too many digits. */
  private static Optional<BigDecimal> upper(Choices choices, BigDecimal number) {
    return number.precision() > 10 ? Optional.empty() : NumberDraws.upper(choices, number);
  }

  static Text text(Choices choices) {
    return Text.of(choices.oneOf(Words.QUALITATIVE) + choices.oneOf("", "", "、机制健全", "，按要求完成"));
  }

  static NotApplicable notApplicable(Choices choices) {
    return new NotApplicable(choices.oneOf(Words.NOT_APPLICABLE));
  }

  static Unrecognized unrecognized(Choices choices) {
    return Unrecognized.of(NumberDraws.number(choices), choices.oneOf(Words.MISTAKEN_UNITS));
  }

  static NumericValue number(Choices choices) {
    return switch (choices.below(4)) {
      case 0 -> ratio(choices);
      case 1 -> quantity(choices);
      case 2 -> amount(choices);
      default -> unitPrice(choices);
    };
  }

  static IndicatorValue value(Choices choices) {
    return switch (choices.below(8)) {
      case 5 -> text(choices);
      case 6 -> notApplicable(choices);
      case 7 -> unrecognized(choices);
      default -> number(choices);
    };
  }

  static Target compared(Choices choices) {
    return Target.of(
        choices.oneOf(Comparator.values()),
        choices.onceIn(8) ? unrecognized(choices) : number(choices));
  }

  static Target bare(Choices choices) {
    return Target.of(value(choices));
  }

  static Target target(Choices choices) {
    return choices.onceIn(3) ? bare(choices) : compared(choices);
  }
}
