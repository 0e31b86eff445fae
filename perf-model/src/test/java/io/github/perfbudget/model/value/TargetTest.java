package io.github.perfbudget.model.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TargetTest {

  @ParameterizedTest
  @EnumSource(Comparator.class)
  void printsTheUsualSign(Comparator comparator) {
    Target target = Target.of(comparator, Amount.parse("131.2万元"));
    assertThat(target).hasToString(comparator.symbol() + "131.2万元");
    assertThat(target.comparator()).contains(comparator);
  }

  @Test
  void isMadeOfWhatReadsBackOnly() {
    Text number = Text.of("90%");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(number))
        .withMessage("value does not read back from its text: Text[text=90%] is written 90%");
    assertThatIllegalArgumentException().isThrownBy(() -> Target.of(Text.of(" a")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(Comparator.AT_LEAST, Text.of("优良")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(Comparator.AT_LEAST, NotApplicable.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(Quantity.of(BigDecimal.ONE, "人以上")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(Quantity.of(new BigDecimal("2024"), "年")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Target.of(Unrecognized.of(BigDecimal.ONE, "人")));
  }

  @Test
  void isEqualByItsText() {
    assertThat(Target.parse("≥5人")).isEqualTo(Target.parse("≥5人"));
    assertThat(Target.parse("≥5人")).isNotEqualTo(Target.parse(">=5人")).isNotEqualTo("≥5人");
    assertThat(Target.parse("≥5人")).hasSameHashCodeAs(Target.parse("≥5人"));
    assertThat(Target.parse("≥5人").hashCode()).isNotEqualTo(Target.parse("≥6人").hashCode());
  }

  @Test
  @SuppressWarnings("NullAway")
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Target.parse(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Target.parse("5").isMetBy(null))
        .withMessage("actual");
    assertThatNullPointerException().isThrownBy(() -> Text.of(null)).withMessage("text");
    assertThatNullPointerException().isThrownBy(() -> new NotApplicable(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Unrecognized.of(BigDecimal.ONE, null))
        .withMessage("suffix");
  }

  @Test
  void wordsAreEqualAsWritten() {
    assertThat(Text.of("优")).isEqualTo(Text.of("优")).isNotEqualTo(Text.of("良"));
    assertThat(NotApplicable.of()).isEqualTo(Target.parse("不涉及").value());
    assertThat(NotApplicable.of()).isNotEqualTo(new NotApplicable("无"));
    assertThat(Unrecognized.of(BigDecimal.ONE, "内部").toText()).isEqualTo("1内部");
    assertThat(NotApplicable.of().toText()).isEqualTo("不涉及");
  }
}
