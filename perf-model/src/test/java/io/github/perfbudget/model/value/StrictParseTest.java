package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictParseTest {

  private static final String A_NUMBER = "a number of at most 64 digits";
  private static final String MONEY = "元, 千元, 万元 or 亿元";

  private static ValueParseException refusal(
      Function<String, ? extends NumericValue> parse, String text) {
    return catchThrowableOfType(ValueParseException.class, () -> parse.apply(text));
  }

  @Test
  void saysWhereAnAmountShouldHaveEnded() {
    ValueParseException refusal = refusal(Amount::parse, "12元5");
    assertThat(refusal.text()).isEqualTo("12元5");
    assertThat(refusal.index()).isEqualTo(3);
    assertThat(refusal.expected()).isEqualTo("the end");
    assertThat(refusal)
        .hasMessage("text could not be parsed at index 3: expected the end, found '5': 12元5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|0|number",
        "元|0|number",
        "≥12元|0|number",
        "' 12元'|0|number",
        "12|2|unit",
        "12.50|5|unit",
        "12吨|2|unit",
        "12 元|2|unit",
        "12百万元|2|unit",
        "12万|2|unit",
        "'12万元 '|4|the end",
        "12元/吨|3|the end",
        "12元以上|3|the end",
        "1,234.5万元整|9|the end",
        "10-5元|4|a range that ascends",
        "5元-6吨|4|元",
        "5-6吨|3|unit",
        "80%|2|unit",
        "百分之八十|5|unit",
      })
  void refusesWhatIsNoAmount(String text, int index, String expected) {
    ValueParseException refusal = refusal(Amount::parse, text);
    assertThat(refusal.index()).isEqualTo(index);
    assertThat(refusal.expected()).isEqualTo(spelledOut(expected, MONEY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "80|2|unit",
        "80%%|3|the end",
        "80百分|2|unit",
        "百分之80%|5|the end",
        "百分之|0|number",
        "90%-95‰|6|%",
        "95-90%|5|a range that ascends",
      })
  void refusesWhatIsNoRatio(String text, int index, String expected) {
    ValueParseException refusal = refusal(Ratio::parse, text);
    assertThat(refusal.index()).isEqualTo(index);
    assertThat(refusal.expected()).isEqualTo(spelledOut(expected, "%, ％, 百分比, ‰, 个百分点 or 百分点"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"5x|1|unit", "5人5|2|the end", "5万人元|3|the end", "5元|1|unit", "5人-6次|4|人"})
  void refusesWhatIsNoQuantity(String text, int index, String expected) {
    ValueParseException refusal = refusal(Quantity::parse, text);
    assertThat(refusal.index()).isEqualTo(index);
    assertThat(refusal.expected()).isEqualTo(spelledOut(expected, "a unit or the end"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"5元|1|unit", "5/吨|1|unit", "5元/|1|unit", "5元/吨。|4|the end"})
  void refusesWhatIsNoUnitPrice(String text, int index, String expected) {
    ValueParseException refusal = refusal(UnitPrice::parse, text);
    assertThat(refusal.index()).isEqualTo(index);
    assertThat(refusal.expected())
        .isEqualTo(spelledOut(expected, "a unit of money, '/' and what it buys one of"));
  }

  private static String spelledOut(String expected, String units) {
    return switch (expected) {
      case "number" -> A_NUMBER;
      case "unit" -> units;
      default -> expected;
    };
  }

  @Test
  void boundsTheTextItRepeats() {
    ValueParseException refusal = refusal(Amount::parse, "x".repeat(1000));
    assertThat(refusal.getMessage()).hasSizeLessThan(200).endsWith("x…");
    assertThat(refusal.text()).hasSize(1000);
  }

  @Test
  void namesTheEndWhereNothingWasFound() {
    assertThat(refusal(Amount::parse, "12"))
        .hasMessage(
            "text could not be parsed at index 2: expected " + MONEY + ", found the end: 12");
  }

  @Provide
  Arbitrary<String> texts() {
    return Values.texts();
  }

  @Property
  void readsAValueOrFailsWithAPositionInTheText(@ForAll("texts") String text) {
    try {
      assertThat(Quantity.parse(text).toText()).isNotEmpty();
    } catch (ValueParseException e) {
      assertThat(e.index()).isBetween(0, text.length());
      assertThat(e.expected()).isNotEmpty();
    }
  }

  @Provide
  Arbitrary<NumericValue> numbers() {
    return Values.numericValues();
  }

  @Property
  void readsWhatItPrints(@ForAll("numbers") NumericValue value) {
    assertThat(parsed(value)).isEqualTo(value);
  }

  private static NumericValue parsed(NumericValue value) {
    if (value instanceof Amount) {
      return Amount.parse(value.toText());
    }
    if (value instanceof Ratio) {
      return Ratio.parse(value.toText());
    }
    return value instanceof UnitPrice
        ? UnitPrice.parse(value.toText())
        : Quantity.parse(value.toText());
  }
}
